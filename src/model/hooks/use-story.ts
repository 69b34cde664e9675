import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dossier, Story } from '#core/dossier/types.ts';
import { isOnStep, stepAt } from '#core/story/story-step.ts';
import type { Step } from '#core/story/story-step.ts';
import type { View } from '#core/view/view.ts';
import { useDossier } from '../dossier/dossier-context.ts';
import { ownStories, ownStoryStore } from '../stories/own-stories.ts';
import { findStory } from '../stories/stories.ts';
import { stepView } from '../stories/story-actions.ts';
import { useSession, useView } from './use-view.ts';

/** Where the reader is in a story. */
export interface StoryPlace {
  readonly story: Story;
  readonly step: number;
  /** null on the opening and the closing slide. */
  readonly content: Step | null;
}

/** The stories that the reader made or opened on this device, for a dossier. */
export function useOwnStories({ id }: Dossier): readonly Story[] {
  return useStore(ownStoryStore, () => ownStories(id));
}

/** The place in a story that the view holds; null = the reader is in none. */
export function useStory(): StoryPlace | null {
  const { dossier } = useDossier();
  const own = useOwnStories(dossier);
  const id = useView((view) => view.story);
  const step = useView((view) => view.step);
  return useMemo(() => {
    const story = own.find((each) => each.id === id) ?? findStory(dossier, id);
    return story === null ? null : { story, step, content: stepAt(story, step) };
  }, [dossier, own, id, step]);
}

/** Whether the story that the view is in is the reader's own, and can be changed. */
export function useIsOwnStory(): boolean {
  const { dossier } = useDossier();
  const own = useOwnStories(dossier);
  const id = useView((view) => view.story);
  return own.some((story) => story.id === id);
}

/** Whether the editor stands in the panel's place. */
export function useIsEditing(): boolean {
  const isEditing = useSession((session) => session.isEditing);
  return useIsOwnStory() && isEditing;
}

/** Whether the reader has left what the step shows. The slides at both ends have no view that one could leave. */
export function useIsAway({ story, step, content }: StoryPlace): boolean {
  const { whole } = useDossier();
  const isAway = (view: View): boolean => content !== null && !isOnStep(stepView(whole, story, step, view), view);
  return useView(isAway);
}
