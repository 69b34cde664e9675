import { closingStep, isOnStep } from '#core/story/story-step.ts';
import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { addPresentStep, beginStory } from '#model/stories/edit-own-story.ts';
import { ownStories } from '#model/stories/own-stories.ts';
import { findStory } from '#model/stories/stories.ts';
import { openSpeaker } from '#model/stories/talk.ts';
import { goToStep, leaveStory, stepView } from '#model/stories/story-actions.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { openDialog, setEditing } from '#model/view/view-actions.ts';
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

/** The story that the view is in, if it is the reader's own. */
function ownStory({ dossier }: OpenDossier, { story }: View): Story | null {
  return ownStories(dossier.id).find(({ id }) => id === story) ?? null;
}

const isInOwnStory = (view: View, whole: OpenDossier): boolean => ownStory(whole, view) !== null;

/** Adds what is seen to the story that the reader is in, or to a new one. */
function addViewToStory(whole: OpenDossier): void {
  if (!isInOwnStory(viewStore.getState().view, whole)) beginStory(whole, '');
  const story = ownStory(whole, viewStore.getState().view);
  if (story === null) return;
  addPresentStep(whole, story);
  setEditing(true);
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
  command(
    'story-new',
    'search.command.storyNew',
    null,
    () => true,
    (whole) => beginStory(whole, ''),
  ),
  command('story-add', 'search.command.storyAdd', null, () => true, addViewToStory),
  command('story-edit', 'search.command.storyEdit', null, isInOwnStory, () => setEditing(true)),
  command('story-leave', 'search.command.storyLeave', null, isInStory, leaveStory),
  command(
    'stories',
    'search.command.stories',
    null,
    () => true,
    () => openDialog('stories'),
  ),
];
