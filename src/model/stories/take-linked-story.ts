// Reads the story of a link, before the rest of the link is read.
import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { addNotice } from '../view/view-actions.ts';
import { patchView, viewStore } from '../view/view-store.ts';
import { freshStoryId } from './edit-own-story.ts';
import { lendStory } from './lent-story.ts';
import { allStories } from './stories.ts';
import { readStoryFragment } from './story-link.ts';

function isSame(a: Story, b: Story): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Lends the story of a fragment to the dossier and opens it, unless the link is at one of its steps already. What is wrong becomes a notice. */
export function takeLinkedStory({ dossier }: OpenDossier, fragment: string): void {
  const read = readStoryFragment(fragment);
  if ('fault' in read) {
    addNotice({ type: 'story-link', fault: read.fault });
    return;
  }
  const { story } = read;
  const there = allStories(dossier).find(({ id }) => id === story.id);
  // another story has its name here: both are kept
  const shown = there === undefined || isSame(there, story) ? story : { ...story, id: freshStoryId(dossier) };
  if (there === undefined || shown !== story) lendStory(dossier, shown);
  const { view } = viewStore.getState();
  if (view.story !== shown.id) patchView({ story: shown.id, step: view.story === story.id ? view.step : 0 });
}
