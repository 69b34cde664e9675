import type { Dossier, Story } from '#core/dossier/types.ts';
import { lentStory } from './lent-story.ts';
import { ownStories } from './own-stories.ts';

/** The stories of a dossier, then those that the reader made or opened on this device, then the one that came with the link. */
export function allStories(dossier: Dossier): readonly Story[] {
  const lent = lentStory(dossier);
  return [...dossier.stories, ...ownStories(dossier.id), ...(lent === null ? [] : [lent])];
}

/** A story of the dossier or of this device; null if there is none with this id. */
export function findStory(dossier: Dossier, id: string | null): Story | null {
  return id === null ? null : (allStories(dossier).find((story) => story.id === id) ?? null);
}
