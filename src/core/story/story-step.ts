// A story is a path of views. Its places are numbered: 0 is the opening slide, 1 to n are its steps, n + 1 is the closing slide. The reader may
// leave the view of a step and stays in the story: the story and the step are part of the view, and the way back is the step's own view.
import type { Story } from '../dossier/types.ts';
import { decodeView, encodeView } from '../view/view-url.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { View } from '../view/view.ts';

export type Step = Story['steps'][number];

/** The number of the closing slide. */
export function closingStep(story: Pick<Story, 'steps'>): number {
  return story.steps.length + 1;
}

/** The nearest place that a story has. */
export function nearestStep(story: Pick<Story, 'steps'>, step: number): number {
  return Math.min(Math.max(step, 0), closingStep(story));
}

/** The step at a place; null on the opening and the closing slide. */
export function stepAt(story: Pick<Story, 'steps'>, step: number): Step | null {
  return story.steps[step - 1] ?? null;
}

/** What belongs to the reader or to the link as a whole, and not to a step. */
function ownPart({
  theme,
  embed,
  pin,
  shownAs,
  own,
  unknown,
}: View): Pick<View, 'theme' | 'embed' | 'pin' | 'shownAs' | 'own' | 'unknown'> {
  return { theme, embed, pin, shownAs, own, unknown };
}

/**
 * The view of a place in a story: what the step's link holds, with the story and the step. The opening slide has the view that nothing is asked
 * of, the closing slide that of the last step. Theme, embedding, version and unknown keys stay as they are in `present`, unless the step has a
 * theme. Parts of the step's link that cannot be read are left out; the build refuses them in a dossier.
 */
export function viewOfStep(story: Pick<Story, 'id' | 'steps'>, step: number, present: View): View {
  const at = nearestStep(story, step);
  const shown = stepAt(story, at) ?? (at === 0 ? null : story.steps.at(-1));
  const view = shown == null ? DEFAULT_VIEW : decodeView(shown.view).view;
  const own = ownPart(present);
  return { ...view, ...own, theme: view.theme ?? own.theme, story: story.id, step: at };
}

/** A view without its place in a story and without what belongs to the reader, as a link: equal for views that show the same. */
function shownPart(view: View): string {
  return encodeView({ ...view, ...ownPart(DEFAULT_VIEW), story: null, step: 0 });
}

/** Whether a link names a place in a story and nothing else, so that it means the view of the step. */
export function isBareStep(view: View): boolean {
  return view.story !== null && shownPart(view) === '';
}

/** Whether the reader sees what the step shows; `stepView` is that of `viewOfStep`, as this dossier can show it. */
export function isOnStep(stepView: View, view: View): boolean {
  return shownPart(stepView) === shownPart(view);
}

/** The view as a step keeps it: a link without the reader's own part and without a place in a story. */
export function viewForStep(view: View): string {
  return shownPart(view);
}
