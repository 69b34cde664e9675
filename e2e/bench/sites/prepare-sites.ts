import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
// oxlint-disable-next-line no-restricted-imports -- builds as `npm run build` does, and scripts/ is two folders up
import { localCommand, runCommand } from '../../../scripts/run-command.ts';

/** The app as it is shipped, in a folder of the bench, so that a build meanwhile does not change what is measured. */
export async function buildApp(outDir: string): Promise<void> {
  const args = ['build', '--outDir', resolve(outDir), '--emptyOutDir', '--logLevel', 'error'];
  // vite takes NODE_ENV from its surroundings, and react would then be built in its development form
  const { code, output } = await runCommand(localCommand('vite'), args, { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`The app could not be built:\n${output.trimEnd()}`);
}

/** The baseline, with the settings of the app that matter for size and speed. */
export async function buildNaive(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: 'e2e/bench/naive',
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
}

/** A folder to serve: everything of a built site, with another dossier in it. */
export function joinSite(folder: string, site: string, dossier: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(site)) {
    if (name !== 'dossier') symlinkSync(resolve(site, name), join(folder, name));
  }
  if (!existsSync(join(dossier, 'manifest.json'))) throw new Error(`There is no dossier in ${dossier}.`);
  symlinkSync(resolve(dossier), join(folder, 'dossier'));
}
