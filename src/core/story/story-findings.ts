// What is to be said of a story as it is written: the build refuses a story of the dossier for it, the editor says it at the field. One table of
// rules, so that a story that the editor finds nothing in passes the build.
import { citedClaims, ungivenParts } from '../evidence/own-sentence.ts';
import type { OwnSentence, SentenceRecords } from '../evidence/own-sentence.ts';
import type { Story } from '../dossier/types.ts';
import { decodeView } from '../view/view-url.ts';
import type { Step } from './story-step.ts';

/** Most characters of a title and of a caption: what a room can read beside a map while somebody speaks. */
export const MOST_TITLE = 80;
export const MOST_CAPTION = 320;

export type StoryField = 'title' | 'summary' | 'steps' | 'caption' | 'claimIds' | 'view';

/**
 * `empty` a text that must say something, or a story without steps · `long` more characters than `detail` · `number`, `date` that no claim gives ·
 * `no-claims` the step rests on nothing · `no-claim` there is no such claim · `view-part` a part that is no part of a link · `view-place` a view
 * with a place in a story of its own · `view-record` there is no such event, claim or report.
 */
export type StoryRule =
  | 'empty'
  | 'long'
  | 'number'
  | 'date'
  | 'no-claims'
  | 'no-claim'
  | 'view-part'
  | 'view-place'
  | 'view-record';

export interface StoryFinding {
  /** Place of the step in the list, from 0; null = the story itself. */
  readonly step: number | null;
  readonly field: StoryField;
  readonly rule: StoryRule;
  /** What it is about: a number as written, an id, a part of a link, a limit. */
  readonly detail: string;
}

/** A text with the events that its claims speak of. */
function sentenceOf(text: string, claimIds: readonly string[], records: SentenceRecords): OwnSentence {
  const cited = citedClaims({ text, claimIds, eventIds: [] }, records);
  return { text, claimIds, eventIds: cited.flatMap(({ events }) => events.map(({ eventId }) => eventId)) };
}

class Findings {
  readonly all: StoryFinding[] = [];

  constructor(
    private readonly step: number | null,
    private readonly records: SentenceRecords,
  ) {}

  add(field: StoryField, rule: StoryRule, detail = ''): void {
    this.all.push({ step: this.step, field, rule, detail });
  }

  text(field: 'title' | 'summary' | 'caption', text: string, claimIds: readonly string[], most: number | null): void {
    if (text.trim() === '') this.add(field, 'empty');
    for (const part of ungivenParts(sentenceOf(text, claimIds, this.records), this.records))
      this.add(field, part.kind, part.text);
    if (most !== null && text.length > most) this.add(field, 'long', String(most));
  }

  claims(claimIds: readonly string[]): void {
    if (claimIds.length === 0) this.add('claimIds', 'no-claims');
    for (const id of claimIds) if (!this.records.claims.has(id)) this.add('claimIds', 'no-claim', id);
  }

  view(link: string): void {
    const { view, problems } = decodeView(link);
    for (const { key, value } of problems) this.add('view', 'view-part', `${key}=${value}`);
    if (view.story !== null || view.embed !== null || view.pin !== null || view.shownAs !== 'now')
      this.add('view', 'view-place');
    const { selection } = view;
    const { events, claims, reports } = this.records;
    if (selection !== null && ![events, claims, reports].some((kind) => kind.has(selection)))
      this.add('view', 'view-record', selection);
  }
}

function stepFindings({ title, caption, claimIds, view }: Step, n: number, records: SentenceRecords): StoryFinding[] {
  const found = new Findings(n, records);
  found.text('title', title, claimIds, MOST_TITLE);
  found.text('caption', caption, claimIds, MOST_CAPTION);
  found.claims(claimIds);
  found.view(view);
  return found.all;
}

/** Everything that is to be said of a story, from its top to its end. */
export function storyFindings({ title, summary, steps }: Story, records: SentenceRecords): readonly StoryFinding[] {
  const cited = steps.flatMap(({ claimIds }) => claimIds);
  const found = new Findings(null, records);
  found.text('title', title, cited, null);
  found.text('summary', summary, cited, null);
  if (steps.length === 0) found.add('steps', 'empty');
  return [...found.all, ...steps.flatMap((step, n) => stepFindings(step, n, records))];
}
