import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line no-restricted-imports -- the one way here of telling whether something has changed, and scripts/ is two folders up
import { stampInputs } from '../../../scripts/setup/input-stamp.ts';

/** The folder for what is made from these files as they are now, not made yet. What was made from older ones is thrown away. */
export function stampedFolder(all: string, madeFrom: readonly string[]): string {
  const current = join(all, stampInputs(madeFrom).slice(0, 12));
  if (!existsSync(current)) rmSync(all, { recursive: true, force: true });
  return current;
}
