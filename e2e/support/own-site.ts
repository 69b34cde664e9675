// A built site on a server of its own, for journeys that change the site, take it away, or keep it on the device.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { packSite } from '../../scripts/pack-site.ts';
import { startStaticServer } from '../../scripts/serve/static-server.ts';

export interface OwnSite {
  readonly page: Page;
  /** With a slash at its end. */
  readonly address: string;
  /** The folder that is served. */
  readonly folder: string;
  readonly cutConnection: () => void;
}

export interface OwnSiteOptions {
  readonly browser: Browser;
  readonly workerIndex: number;
  /** `stick`: as `npm run zip` packs it, served by Python. */
  readonly as?: 'site' | 'stick';
}

/** Servers of their own stand beside those of the other journeys. */
function ownPort(workerIndex: number): number {
  return Number(process.env['E2E_PORT'] ?? 4317) + 20 + workerIndex;
}

function copySite(folder: string): void {
  cpSync('dist', folder, { recursive: true });
}

function unpackStick(folder: string): void {
  for (const [name, bytes] of Object.entries(packSite('dist'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

interface Server {
  close(): void;
}

/** Ends by itself after two minutes, whatever becomes of the journey. */
function startPython(folder: string, port: number): Server {
  const python = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return { close: () => void python.kill() };
}

/** Until the server answers; Python takes a moment to start. */
async function answers(address: string): Promise<void> {
  await expect
    .poll(
      async () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** Opens the site in a browser that may keep it, and clears everything away afterwards. */
export async function withOwnSite(options: OwnSiteOptions, go: (site: OwnSite) => Promise<void>): Promise<void> {
  const isStick = options.as === 'stick';
  const folder = mkdtempSync(join(tmpdir(), 'kursk-site-'));
  (isStick ? unpackStick : copySite)(folder);
  const port = ownPort(options.workerIndex);
  const server: Server = isStick ? startPython(folder, port) : await startStaticServer({ folder, port });
  const context = await options.browser.newContext({ serviceWorkers: 'allow', locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const address = `http://localhost:${port}/`;
    await answers(address);
    await page.goto(address);
    await go({ page, address, folder, cutConnection: () => server.close() });
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Waits until the whole site is on the device. */
export async function siteKept(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dossier?.offlineReady() === true, undefined, { timeout: 60_000 });
}

/**
 * Puts another page in the folder, as a deployment brings it. `half`: the worker of the new deployment is there already, and the page that it was built
 * for is not.
 */
export function deployNext(folder: string, how: 'whole' | 'half'): void {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const next = index.replace('<html ', '<html data-deployment="next" ');
  const hash = createHash('sha256').update(next).digest('base64');
  if (how === 'whole') writeFileSync(join(folder, 'index.html'), next);
  const file = join(folder, 'sw.js');
  const listed = /(url:"index\.html",revision:")[0-9a-f]+(",integrity:"sha256-)[^"]+/;
  writeFileSync(file, readFileSync(file, 'utf8').replace(listed, `$1next$2${hash}`));
}
