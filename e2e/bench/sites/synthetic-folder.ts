import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
// oxlint-disable-next-line no-restricted-imports -- the one way here of telling whether something has changed, and scripts/ is two folders up
import { stampInputs } from '../../../scripts/setup/input-stamp.ts';
import { writeSynthetic } from '../synthetic/write-synthetic.ts';

const MADE_FROM = ['e2e/bench/synthetic', 'public/dossier', 'data/pipeline/parse-edtf.ts'];
const KEPT = 'synthetic';

/** The folder of a synthetic dossier, made if it is not there. Those of an older generator or bundled dossier are thrown away. */
export function syntheticFolder(cache: string, bundled: Dossier, events: number, seed: number): string {
  const stamp = stampInputs(MADE_FROM).slice(0, 12);
  const all = join(cache, KEPT);
  const current = join(all, stamp);
  if (!existsSync(current)) rmSync(all, { recursive: true, force: true });
  const folder = join(current, `${events}-${seed}`);
  // the manifest is written last
  if (!existsSync(join(folder, 'manifest.json'))) {
    mkdirSync(current, { recursive: true });
    writeSynthetic(folder, bundled, { events, seed });
  }
  return folder;
}
