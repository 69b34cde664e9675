// What the story editor does. Every change is kept on the device at once; what is seen changes only where the words of an action say so.
import type { Dossier, Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import {
  emptyStory,
  placeAfterMove,
  withoutStep,
  withStep,
  withStepAfter,
  withStepMoved,
} from '#core/story/edit-story.ts';
import { MOST_TITLE } from '#core/story/story-findings.ts';
import { stepAt, viewForStep } from '#core/story/story-step.ts';
import type { Step } from '#core/story/story-step.ts';
import { recordTitle } from '../text/record-title.ts';
import { seenDossier } from '../view/seen-dossier.ts';
import { addNotice, setEditing } from '../view/view-actions.ts';
import { linkedView } from '../view/view-link.ts';
import { patchView, viewStore } from '../view/view-store.ts';
import { keepStory } from './own-stories.ts';
import { allStories } from './stories.ts';
import { goToStep } from './story-actions.ts';

const ID_LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const ID_LENGTH = 4;

/** An id that no story of the dossier and none of this device has. */
export function freshStoryId(dossier: Dossier): Story['id'] {
  const taken = new Set<string>(allStories(dossier).map(({ id }) => id));
  for (;;) {
    const letter = (): string => ID_LETTERS.charAt(Math.floor(Math.random() * ID_LETTERS.length));
    const id = `st-${Array.from({ length: ID_LENGTH }, letter).join('')}`;
    // it has the form of one
    if (!taken.has(id)) return id as Story['id'];
  }
}

/** Keeps a story, and says so where the device refuses. */
export function saveStory({ dossier }: OpenDossier, story: Story): void {
  if (!keepStory(dossier.id, story)) addNotice({ type: 'storage-blocked' });
}

/** Claims that speak for or against what is selected, as far as they are in sight. */
export function claimsOfSelection(whole: OpenDossier): Step['claimIds'] {
  const { view } = viewStore.getState();
  const { lookup } = seenDossier(whole, view);
  const { selection } = view;
  if (selection === null) return [];
  const claim = lookup.claims.get(selection);
  if (claim !== undefined) return [claim.id];
  const linked = lookup.claimsByEvent.get(selection) ?? [];
  return linked.filter(({ relation }) => relation !== 'mentions').map((each) => each.claim.id);
}

/** A step that shows what is seen, with a title and claims after what is selected. */
function presentStep(whole: OpenDossier): Step {
  const view = linkedView();
  const title = recordTitle(seenDossier(whole, view), view.selection) ?? '';
  return {
    title: title.length <= MOST_TITLE ? title : '',
    caption: '',
    notes: null,
    claimIds: claimsOfSelection(whole),
    view: viewForStep(view),
  };
}

/** What is seen belongs to a place of a story from now on; it is the step's own view, camera and all. */
function stayAt(id: Story['id'], step: number): void {
  patchView({ camera: linkedView().camera, story: id, step });
}

/** Makes a story and opens it in the editor; what is seen stays. */
export function beginStory(whole: OpenDossier, title: string): void {
  const story = emptyStory(freshStoryId(whole.dossier), title);
  saveStory(whole, story);
  stayAt(story.id, 0);
  setEditing(true);
}

/** Makes a story of one's own out of another, with a new id. */
export function copyStory(whole: OpenDossier, story: Story, title: string): Story {
  const copy = { ...story, id: freshStoryId(whole.dossier), title };
  saveStory(whole, copy);
  return copy;
}

/** Adds what is seen as a step after the place that the view is at. */
export function addPresentStep(whole: OpenDossier, story: Story): number {
  const place = Math.min(viewStore.getState().view.step, story.steps.length);
  saveStory(whole, withStepAfter(story, place, presentStep(whole)));
  stayAt(story.id, place + 1);
  return place + 1;
}

/** Lets a step show what is seen. */
export function showPresentViewIn(whole: OpenDossier, story: Story, place: number): void {
  saveStory(whole, withStep(story, place, { view: viewForStep(linkedView()) }));
  stayAt(story.id, place);
}

/** Takes a step to another place; who looks at a step goes with it. */
export function moveStep(whole: OpenDossier, story: Story, from: number, to: number): void {
  saveStory(whole, withStepMoved(story, from, to));
  patchView({ step: placeAfterMove(viewStore.getState().view.step, from, to) });
}

/** Adds a step again after itself, and goes there. */
export function copyStep(whole: OpenDossier, story: Story, place: number): void {
  const step = stepAt(story, place);
  if (step === null) return;
  const next = withStepAfter(story, place, step);
  saveStory(whole, next);
  goToStep(whole, next, place + 1);
}

/** Removes a step; who looks at it sees the one that takes its place. */
export function removeStep(whole: OpenDossier, story: Story, place: number): void {
  const { step } = viewStore.getState().view;
  const next = withoutStep(story, place);
  saveStory(whole, next);
  if (step === place) goToStep(whole, next, Math.min(place, next.steps.length));
  else if (step > place) patchView({ step: step - 1 });
}

/** Keeps a story and goes to one of its places. */
export function restoreStory(whole: OpenDossier, story: Story, place: number): void {
  saveStory(whole, story);
  goToStep(whole, story, place);
}
