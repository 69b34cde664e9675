// Changes of a story, each of which gives another one. Steps are named by their place in the story: 1 is the first, as in a link.
import type { Story } from '../dossier/types.ts';
import type { Step } from './story-step.ts';

/** A story without steps. */
export function emptyStory(id: Story['id'], title: string): Story {
  return { id, title, summary: '', steps: [] };
}

/** Puts a step in after a place; after the opening slide it is the first, after the closing slide the last. */
export function withStepAfter(story: Story, place: number, step: Step): Story {
  const at = Math.min(Math.max(place, 0), story.steps.length);
  return { ...story, steps: [...story.steps.slice(0, at), step, ...story.steps.slice(at)] };
}

export function withStep(story: Story, place: number, patch: Partial<Step>): Story {
  return { ...story, steps: story.steps.map((step, n) => (n === place - 1 ? { ...step, ...patch } : step)) };
}

export function withoutStep(story: Story, place: number): Story {
  return { ...story, steps: story.steps.filter((_, n) => n !== place - 1) };
}

/** Takes a step from one place to another; as far as the story goes. */
export function withStepMoved(story: Story, from: number, to: number): Story {
  const step = story.steps[from - 1];
  if (step === undefined) return story;
  return withStepAfter(withoutStep(story, from), to - 1, step);
}

/** Where a place is after a step went from one place to another. */
export function placeAfterMove(place: number, from: number, to: number): number {
  if (place === from) return to;
  if (from < place && place <= to) return place - 1;
  return to <= place && place < from ? place + 1 : place;
}
