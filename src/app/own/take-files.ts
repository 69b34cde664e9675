import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { BroughtFile } from '#model/own/build-messages.ts';
import { isStoryText, openStoryFiles } from '#model/stories/story-files.ts';
import type { StoryFile } from '#model/stories/story-files.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { droppedFiles } from './dropped-files.ts';
import type { HeldDrop } from './held-drop.ts';
import { openOwn } from './open-own.ts';

/** A story is written by hand: a larger file is none, and is not read for it. */
const LARGEST_STORY_BYTES = 1_000_000;

async function storyIn({ path, file }: BroughtFile): Promise<StoryFile | null> {
  if (!/\.ya?ml$/i.test(path) || file.size > LARGEST_STORY_BYTES) return null;
  const text = await file.text();
  return isStoryText(text) ? { name: path, text } : null;
}

/**
 * Opens what was chosen, dropped or pasted: stories, if there is nothing else among it, join those of the dossier that is open (null = none is); all
 * else is evidence of the reader's own.
 */
export async function takeFiles(files: readonly BroughtFile[], whole: OpenDossier | null): Promise<void> {
  if (files.length === 0) return;
  const stories = whole === null ? [] : await Promise.all(files.map(storyIn));
  const all = stories.filter((story) => story !== null);
  if (whole !== null && all.length === files.length) {
    openDialog('stories');
    openStoryFiles(whole, all);
  } else {
    openDialog('open');
    await openOwn(files);
  }
}

/** The same for a drop or a paste. */
export async function takeDropped(held: HeldDrop, whole: OpenDossier | null): Promise<void> {
  await takeFiles(await droppedFiles(held), whole);
}
