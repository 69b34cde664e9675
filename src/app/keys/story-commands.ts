import { closingStep, isOnStep } from '#core/story/story-step.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { findStory } from '#model/stories/stories.ts';
import { ownStories } from '#model/stories/own-stories.ts';
import { openSpeaker } from '#model/stories/talk.ts';
import { goToStep, leaveStory, stepView } from '#model/stories/story-actions.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';

/** Whether the story goes on that far from where the view is. */
function hasStep({ dossier }: OpenDossier, view: View, by: number): boolean {
  const story = findStory(dossier, view.story);
  return story !== null && view.step + by >= 0 && view.step + by <= closingStep(story);
}

/** Goes so many steps on in the story that the view is in, if there are that many. */
function stepStory(whole: OpenDossier, by: number): void {
  const { view } = viewStore.getState();
  const story = findStory(whole.dossier, view.story);
  if (story !== null && hasStep(whole, view, by)) goToStep(whole, story, view.step + by);
}

function isAway(view: View, whole: OpenDossier): boolean {
  const story = findStory(whole.dossier, view.story);
  return story !== null && !isOnStep(stepView(whole, story, view.step, view), view);
}

const isInStory = (view: View): boolean => view.story !== null;

/** Commands of stories, in the order of the help. */
export const STORY_COMMANDS: readonly Command[] = [
  command(
    'story-previous',
    'search.command.stepPrevious',
    ',',
    (view, whole) => hasStep(whole, view, -1),
    (whole) => stepStory(whole, -1),
  ),
  command(
    'story-next',
    'search.command.stepNext',
    '.',
    (view, whole) => hasStep(whole, view, 1),
    (whole) => stepStory(whole, 1),
  ),
  command('story-return', 'search.command.stepReturn', null, isAway, (whole) => stepStory(whole, 0)),
  command(
    'present',
    'search.command.present',
    'p',
    () => true,
    () => setPresenting(true),
  ),
  command('speaker', 'search.command.speaker', null, isInStory, () => void openSpeaker(window)),
  command(
    'preflight',
    'search.command.preflight',
    null,
    (_view, whole) => whole.dossier.stories.length > 0 || ownStories(whole.dossier.id).length > 0,
    () => openDialog('preflight'),
  ),
  command('story-leave', 'search.command.storyLeave', null, isInStory, leaveStory),
  command(
    'stories',
    'search.command.stories',
    null,
    () => true,
    () => openDialog('stories'),
  ),
];
