import { existsSync } from 'node:fs';
import { localCommand, runCommand } from '../run-command.ts';
import { readStamp, stampInputs, writeStamp } from './input-stamp.ts';

const DOSSIER_INPUTS = ['data', 'src/core', 'package-lock.json'];
const DOSSIER_OUTPUTS = ['public/dossier'];
const SITE_INPUTS = [
  'index.html',
  '.env',
  '.env.local',
  '.env.production',
  'src',
  'public',
  'scripts/static-page',
  'scripts/vite',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function siteSettings(): string[] {
  return Object.entries(process.env)
    .filter(([name]) => name.startsWith('VITE_'))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort();
}

/** Builds the dossier from `data/` if it is not the one that these sources give; false after printing what is wrong. */
export async function buildDossier(): Promise<boolean> {
  if (readStamp('dossier') === stampInputs([...DOSSIER_INPUTS, ...DOSSIER_OUTPUTS])) return true;
  console.log('Building the dossier ...');
  const { code, output } = await runCommand('npm', ['run', '--silent', 'data']);
  if (code !== 0) {
    console.error(
      `${output.trimEnd()}\nThe dossier could not be built from data/; the last good one was left as it is.`,
    );
    return false;
  }
  writeStamp('dossier', stampInputs([...DOSSIER_INPUTS, ...DOSSIER_OUTPUTS]));
  return true;
}

/** Builds `dist/`, always or only if something that it is made from has changed; false after printing what is wrong. */
export async function buildSite(when: 'always' | 'if-changed'): Promise<boolean> {
  const stamp = stampInputs(SITE_INPUTS, siteSettings());
  if (when === 'if-changed' && existsSync('dist/index.html') && readStamp('site') === stamp) return true;
  console.log('Building the site ...');
  writeStamp('site', null);
  const { code, output } = await runCommand(localCommand('vite'), ['build', '--logLevel', 'warn'], {
    // vite takes NODE_ENV from its surroundings, and react would then be built in its development form
    env: { NODE_ENV: 'production' },
  });
  if (output.trim() !== '') console.log(output.trimEnd());
  if (code !== 0) {
    console.error('The site could not be built: see the message above.');
    return false;
  }
  writeStamp('site', stamp);
  return true;
}
