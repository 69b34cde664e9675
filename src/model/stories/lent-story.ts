// A story that came with a link: it is shown, and kept only if the reader says so.
import { createStore } from 'zustand/vanilla';
import type { Dossier, Story } from '#core/dossier/types.ts';

/** By the id of its dossier. */
export const lentStoryStore = createStore<Readonly<Record<string, Story>>>(() => ({}));

export function lentStory({ id }: Pick<Dossier, 'id'>): Story | null {
  return lentStoryStore.getState()[id] ?? null;
}

/** Shows a story of a link among those of the dossier. */
export function lendStory({ id }: Pick<Dossier, 'id'>, story: Story): void {
  lentStoryStore.setState({ [id]: story });
}

/** Takes it out again: it is kept now, or not wanted. */
export function returnStory({ id }: Pick<Dossier, 'id'>): void {
  const { [id]: _, ...rest } = lentStoryStore.getState();
  lentStoryStore.setState(rest, true);
}
