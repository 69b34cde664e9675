import { findEvent } from '#core/dossier/index-dossier.ts';
import { typesOfId } from '#core/dossier/lanes.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { FACETS, forEachFacet } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { isFacetActive, makeFacet } from '#core/view/facet.ts';
import { isBareStep, nearestStep, viewOfStep } from '#core/story/story-step.ts';
import { isSortedByStates } from '#core/view/sorting.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { Facet, View } from '#core/view/view.ts';
import { findStory } from './stories.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Notice } from '../view/view-store.ts';

interface CheckedView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** Values by the ids that they have now. */
function currentValues({ eventTypes }: Dossier, key: FacetKey, values: readonly string[]): readonly string[] {
  if (key !== 'type') return values;
  return values.flatMap((value) => {
    const types = typesOfId(eventTypes, value);
    return types.length === 0 ? [value] : types.map(({ id }) => id);
  });
}

function checkFacet({ dossier }: OpenDossier, key: FacetKey, asked: Facet, notices: Notice[]): Facet {
  if (!isFacetActive(asked)) return asked;
  const include = currentValues(dossier, key, asked.include);
  const exclude = currentValues(dossier, key, asked.exclude);
  const facet = makeFacet(include, exclude);
  const ids = new Set(FACETS[key].values(dossier));
  const unknown = [...facet.include, ...facet.exclude].filter((value) => !ids.has(value));
  if (unknown.length === 0) return facet;
  notices.push({ type: 'unknown-values', key, values: unknown });
  return makeFacet(
    facet.include.filter((value) => ids.has(value)),
    facet.exclude.filter((value) => ids.has(value)),
  );
}

function checkDrop({ lookup }: OpenDossier, drop: View['drop'], notices: Notice[]): View['drop'] {
  const isSource = (id: string): boolean => lookup.reports.has(id) || lookup.origins.has(id) || lookup.actors.has(id);
  const unknown = drop.filter((id) => !isSource(id));
  if (unknown.length === 0) return drop;
  notices.push({ type: 'unknown-values', key: 'drop', values: unknown });
  return drop.filter(isSource);
}

/** A view with a place in a story that there is; a link that names nothing else is the view of that step. */
function inStory({ dossier }: OpenDossier, view: View, notices: Notice[]): View {
  if (view.story === null) return view.step === 0 ? view : { ...view, step: 0 };
  const story = findStory(dossier, view.story);
  if (story === null) {
    notices.push({ type: 'unknown-values', key: 'story', values: [view.story] });
    return { ...view, story: null, step: 0 };
  }
  const step = nearestStep(story, view.step);
  if (step !== view.step) notices.push({ type: 'unknown-values', key: 'step', values: [String(view.step)] });
  return isBareStep(view) ? viewOfStep(story, step, view) : { ...view, step };
}

/** A list by the ids that its events have now. */
function currentList({ lookup }: OpenDossier, list: string): string {
  const current = (id: string): string => lookup.eventsByFormerId.get(id)?.id ?? id;
  // `events` has ids without their prefix, with hyphens between them
  const codes = (part: string): string =>
    part
      .split('-')
      .map((code) => current(`ev-${code}`).slice(3))
      .join('-');
  const [kind = '', ...args] = list.split('.');
  return [kind, ...args.map(kind === 'events' ? codes : current)].join('.');
}

/** A view without what needs all claims at once, where they are read by block; its keys are named. */
function withoutClaims(open: OpenDossier, view: View, notices: Notice[]): View {
  if (open.byBlock === null) return view;
  const { drop, story, step, sort } = DEFAULT_VIEW;
  const keys = [
    ...(view.drop.length === 0 ? [] : ['drop']),
    ...(view.story === null ? [] : ['story']),
    ...(isSortedByStates(view.sort) ? [] : ['sort']),
  ];
  if (keys.length === 0) return view;
  notices.push({ type: 'by-block', keys });
  return { ...view, drop, story, step, sort: isSortedByStates(view.sort) ? view.sort : sort };
}

/** A view as this dossier can show it: values the dossier does not have are left out and named, a former id leads to the event it became. */
export function checkView(open: OpenDossier, asked: View): CheckedView {
  const notices: Notice[] = [];
  const view = inStory(open, withoutClaims(open, asked, notices), notices);
  const facets = forEachFacet((key) => checkFacet(open, key, view[key], notices));
  const drop = checkDrop(open, view.drop, notices);
  const list = view.list === null ? null : currentList(open, view.list);
  let selection = view.selection;
  if (selection !== null) {
    const found = findEvent(open.lookup, selection);
    if (found.type === 'merged') {
      notices.push({ type: 'former-record', formerId: selection, id: found.event.id });
      selection = found.event.id;
    }
  }
  return { view: { ...view, ...facets, drop, list, selection }, notices };
}
