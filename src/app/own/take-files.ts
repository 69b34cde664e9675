import { droppedFiles } from './dropped-files.ts';
import type { HeldDrop } from './held-drop.ts';
import { openOwn } from './open-own.ts';

/** Opens what was dropped on the page. */
export async function takeFiles(held: HeldDrop): Promise<void> {
  await openOwn(await droppedFiles(held));
}
