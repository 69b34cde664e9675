import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser of `CHROMIUM_PATH`, else one of the system; null if there is none (playwright's own may still be there). */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", and there is nothing that can be run.`);
    return chosen;
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') paths.push(...MAC_APPS);
  return paths.find(isExecutable) ?? null;
}

/** No sandbox (CI runs as root), and nothing that the browser would fetch for itself. */
const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that draws WebGL by software. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...QUIET_FLAGS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** A browser without any WebGL, as on a machine whose graphics are blocked. */
export const PLAIN_CHROMIUM_FLAGS: readonly string[] = [...QUIET_FLAGS, '--disable-gpu', '--disable-3d-apis'];
