import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
import { writeSynthetic } from '../synthetic/write-synthetic.ts';
import { stampedFolder } from './stamped-folder.ts';

const MADE_FROM = ['e2e/bench/synthetic', 'public/dossier', 'data/pipeline/parse-edtf.ts'];

/** The folder of a synthetic dossier, made if it is not there. Those of an older generator or bundled dossier are thrown away. */
export function syntheticFolder(cache: string, bundled: Dossier, events: number, seed: number): string {
  const current = stampedFolder(join(cache, 'synthetic'), MADE_FROM);
  const folder = join(current, `${events}-${seed}`);
  // the manifest is written last
  if (!existsSync(join(folder, 'manifest.json'))) {
    mkdirSync(current, { recursive: true });
    writeSynthetic(folder, bundled, { events, seed });
  }
  return folder;
}
