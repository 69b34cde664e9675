import type { Story } from '#core/dossier/types.ts';
import { decodeView } from '#core/view/view-url.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';
import { checkOwnSentence, citedClaims, recordsOf } from './own-sentence.ts';
import type { OwnSentence, Records } from './own-sentence.ts';

/** Most characters of a title and of a caption: what a room can read beside a map while somebody speaks. */
const MOST_TITLE = 80;
const MOST_CAPTION = 320;

/** A text with the events that its claims speak of. */
function sentenceOf(text: string, claimIds: readonly string[], records: Records): OwnSentence {
  const cited = citedClaims({ text, claimIds, eventIds: [] }, records);
  return { text, claimIds, eventIds: cited.flatMap(({ events }) => events.map(({ eventId }) => eventId)) };
}

function checkStep(at: Sourced<Story>, n: number, records: Records): Problem[] {
  const step = at.record.steps[n];
  if (step === undefined) return [];
  const { title, caption, claimIds } = step;
  const path = ['steps', n];
  const { view, problems } = decodeView(step.view);
  const { selection } = view;
  const isThere =
    selection === null || [records.events, records.claims, records.reports].some((kind) => kind.has(selection));
  return [
    ...(['title', 'caption'] as const).flatMap((field) =>
      checkOwnSentence(at, [...path, field], 'story', sentenceOf(step[field], claimIds, records), records),
    ),
    ...(title.length <= MOST_TITLE
      ? []
      : [problemIn(at, [...path, 'title'], 'story-length', `must have at most ${MOST_TITLE} characters`)]),
    ...(caption.length <= MOST_CAPTION
      ? []
      : [problemIn(at, [...path, 'caption'], 'story-length', `must have at most ${MOST_CAPTION} characters`)]),
    ...(claimIds.length > 0
      ? []
      : [problemIn(at, [...path, 'claimIds'], 'story-claims', 'a step rests on at least one claim')]),
    ...problems.map(({ key, value }) =>
      problemIn(at, [...path, 'view'], 'story-view', `"${key}=${value}" is no part of a link: see docs/links.md`),
    ),
    ...(view.story === null && view.embed === null && view.pin === null
      ? []
      : [problemIn(at, [...path, 'view'], 'story-view', 'the view of a step has no story, embed or pin of its own')]),
    ...(isThere
      ? []
      : [problemIn(at, [...path, 'view'], 'story-view', `there is no event, claim or report "${selection}"`)]),
  ];
}

/** The texts of a story say no number and no date that its claims do not give; each step rests on a claim and has a view that there is. */
export function checkStories({ draft }: CheckInput): readonly Problem[] {
  const records = recordsOf(draft);
  return draft.stories.flatMap((at) => {
    const { title, summary, steps } = at.record;
    const cited = steps.flatMap(({ claimIds }) => claimIds);
    return [
      ...checkOwnSentence(at, ['title'], 'story', sentenceOf(title, cited, records), records),
      ...checkOwnSentence(at, ['summary'], 'story', sentenceOf(summary, cited, records), records),
      ...steps.flatMap((_, n) => checkStep(at, n, records)),
    ];
  });
}
