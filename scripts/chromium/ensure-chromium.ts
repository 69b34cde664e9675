import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { localCommand, runCommand } from '../run-command.ts';
import { findChromium } from './find-chromium.ts';

const DOWNLOAD_LIMIT_MS = 300_000;

function isDebianRoot(): boolean {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installFromPlaywright(): Promise<boolean> {
  console.log('No Chromium found: installing the one of playwright ...');
  // The download first and the libraries it needs second: together they are `install --with-deps`, and a closed network shows
  // within seconds instead of after all the libraries.
  const download = await runCommand(localCommand('playwright'), ['install', 'chromium'], {
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  if (download.code !== 0) return false;
  const libraries = await runCommand(localCommand('playwright'), ['install-deps', 'chromium'], {
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  if (libraries.code !== 0) console.log('Its system libraries could not be installed; trying without.');
  return true;
}

async function installFromDebian(): Promise<boolean> {
  console.log("Playwright's Chromium could not be had: installing Debian's ...");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  if (install.code !== 0) console.log(install.output.trimEnd());
  return install.code === 0;
}

/** Finds a Chromium or installs one; a sentence if neither works, null if all is well. */
export async function ensureChromium(): Promise<string | null> {
  try {
    if (findChromium() !== null || existsSync(chromium.executablePath())) return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (await installFromPlaywright()) return null;
  if (isDebianRoot() && (await installFromDebian()) && findChromium() !== null) return null;
  return 'No Chromium was found and none could be installed: install one and name it in CHROMIUM_PATH.';
}
