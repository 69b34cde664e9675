// Sources become a dossier by the command that `npm run data` is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDossierFiles } from './bundled-dossier.ts';
import type { DossierFiles } from './bundled-dossier.ts';

/** Writes files into the folder of sources `from`, and builds all of it into the folder `to`. */
export function buildSources(from: string, to: string, files: ReadonlyMap<string, string>): DossierFiles['dossier'] {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), text);
  }
  execFileSync('node_modules/.bin/tsx', ['data/pipeline/cli.ts', 'build', '--source', from, '--out', to], {
    stdio: 'pipe',
  });
  return readDossierFiles(to).dossier;
}
