import type { Story } from '#core/dossier/types.ts';
import { viewOfStep } from '#core/story/story-step.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { checkView } from './check-view.ts';
import { replaceView } from '../view/view-actions.ts';
import { patchView, viewStore } from '../view/view-store.ts';

/** What a place in a story shows, as this dossier can show it. */
export function stepView(open: OpenDossier, story: Story, step: number, present: View): View {
  return checkView(open, viewOfStep(story, step, present)).view;
}

/** Goes to a place in a story, from wherever the reader has wandered. A step of the history. */
export function goToStep(open: OpenDossier, story: Story, step: number): void {
  replaceView(stepView(open, story, step, viewStore.getState().view));
}

/** Stays with what is seen, and is in no story any more. */
export function leaveStory(): void {
  patchView({ story: null, step: 0 });
}
