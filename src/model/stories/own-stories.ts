// Stories that the reader made, or opened from a file or a link: kept on this device, by dossier, and in no link but one that is made for them.
import { createStore } from 'zustand/vanilla';
import { storyShape } from '#core/dossier/story-shape.ts';
import type { Story } from '#core/dossier/types.ts';
import { onSettingElsewhere, readSetting, writeSetting } from '../view/own-settings.ts';

/** Stories by the id of their dossier; a dossier that has not been asked for is not in it. */
export const ownStoryStore = createStore<Readonly<Record<string, readonly Story[]>>>(() => ({}));

/** Stories of a dossier are kept under this and its id. */
export const STORIES_SETTING = 'stories.';

function settingOf(dossierId: string): string {
  return STORIES_SETTING + dossierId;
}

/** What the device keeps of one dossier; what cannot be read is left out, and stays on the device until the stories are next written. */
function readKept(dossierId: string): readonly Story[] {
  try {
    const kept: unknown = JSON.parse(readSetting(settingOf(dossierId)) ?? '[]');
    // the shape has been looked at
    return Array.isArray(kept) ? kept.filter((story): story is Story => storyShape(story) === null) : [];
  } catch {
    return [];
  }
}

/** The reader's stories of a dossier, in the order in which they were made; the same array until one changes. */
export function ownStories(dossierId: string): readonly Story[] {
  const known = ownStoryStore.getState()[dossierId];
  if (known !== undefined) return known;
  const kept = readKept(dossierId);
  ownStoryStore.setState({ [dossierId]: kept });
  return kept;
}

/** Keeps the list equal in all windows of this browser, or one would write over what another keeps. The result ends it. */
export function watchOwnStories(dossierId: string): () => void {
  return onSettingElsewhere(settingOf(dossierId), () => ownStoryStore.setState({ [dossierId]: readKept(dossierId) }));
}

function write(dossierId: string, stories: readonly Story[]): boolean {
  ownStoryStore.setState({ [dossierId]: stories });
  return writeSetting(settingOf(dossierId), stories.length === 0 ? null : JSON.stringify(stories));
}

/** Keeps a story in place of the one with its id, or as the last. False if the device refused, and it lasts as long as the page. */
export function keepStory(dossierId: string, story: Story): boolean {
  const stories = ownStories(dossierId);
  const isThere = stories.some(({ id }) => id === story.id);
  return write(dossierId, isThere ? stories.map((each) => (each.id === story.id ? story : each)) : [...stories, story]);
}

/** Forgets all stories of a dossier on this device. */
export function forgetStories(dossierId: string): void {
  write(dossierId, []);
}

/** Forgets a story of this device. */
export function forgetStory(dossierId: string, id: string): void {
  write(
    dossierId,
    ownStories(dossierId).filter((story) => story.id !== id),
  );
}
