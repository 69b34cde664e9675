import type { Claim, Dossier, Report } from '#core/dossier/types.ts';
import { reportLines } from '#core/dossier/locator.ts';
import { sayDraft } from '#core/drafts/draft.ts';
import type { Draft, DraftKind } from '#core/drafts/draft.ts';
import { findDrafts } from '#core/drafts/find-drafts.ts';
import { MADE_UP_NAMES } from '#core/drafts/testing/made-up-texts.ts';
import type { MadeUpText } from '#core/drafts/testing/made-up-texts.ts';
import { isoToDay } from '#core/time/day.ts';

const DRAFT_KINDS: readonly DraftKind[] = ['figure', 'date', 'place', 'speaker'];

/** What should have been offered, what was, and how much of each is right. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly offered: number;
  readonly right: number;
  /** What was missed (-) and what is wrong (+), to read. */
  readonly misses: readonly string[];
}

export type Scores = Readonly<Record<DraftKind, Score>>;

function eachKind(scoreOf: (kind: DraftKind) => Score): Scores {
  return { figure: scoreOf('figure'), date: scoreOf('date'), place: scoreOf('place'), speaker: scoreOf('speaker') };
}

/** The drafts of a made-up text against those written for it: the same words and the same value. */
export function scoreMadeUp({ text, day, expected }: MadeUpText): Scores {
  const drafts = findDrafts(reportLines(text), MADE_UP_NAMES, isoToDay(day));
  return eachKind((kind) => {
    const open = expected.filter((one) => one[0] === kind).map(([, words, value]) => `${words} = ${value}`);
    const wanted = open.length;
    const offered = drafts.filter((draft) => draft.kind === kind).map((draft) => `${draft.text} = ${sayDraft(draft)}`);
    const wrong = offered.filter((said) => {
      const at = open.indexOf(said);
      if (at !== -1) open.splice(at, 1);
      return at === -1;
    });
    const found = wanted - open.length;
    const misses = [...open.map((said) => `- ${said}`), ...wrong.map((said) => `+ ${said}`)];
    return { wanted, found, offered: offered.length, right: found, misses };
  });
}

/** What a claim has of a kind that the words of the report print, as drafts write it. */
function codedValues(claim: Claim, kind: DraftKind): readonly string[] {
  switch (kind) {
    case 'figure':
      return claim.measure === null ? [] : [sayDraft({ kind, value: claim.measure })];
    case 'date':
      return [
        ...(claim.when !== null && (claim.whenBasis === 'printed' || claim.whenBasis === 'relative')
          ? [claim.when.text]
          : []),
        ...(claim.asOf !== null && (claim.asOfBasis === 'printed' || claim.asOfBasis === 'relative')
          ? [claim.asOf.text]
          : []),
      ];
    case 'place':
      return claim.placeId !== null && claim.placeBasis === 'printed' ? [claim.placeId] : [];
    case 'speaker':
      return claim.saidBy;
  }
}

/** Sentences of a line, as code points. */
function sentenceOf(line: string, at: number): { readonly start: number; readonly end: number } {
  const chars = Array.from(line);
  const isEnd = (n: number): boolean =>
    /[.!?]/.test(chars[n] ?? '') && /\s/.test(chars[n + 1] ?? ' ') && !/[A-Z]/.test(chars[n - 1] ?? '');
  let start = at;
  while (start > 0 && !isEnd(start - 1)) start -= 1;
  let end = at;
  while (end < chars.length && !isEnd(end)) end += 1;
  return { start, end: end + 1 };
}

function touches(draft: Draft, claim: Claim, line: string): boolean {
  if (claim.at === null || draft.paragraph !== claim.at.paragraph) return false;
  // a date or a speaker often stands beside the words that a claim rests on
  const range =
    draft.kind === 'figure'
      ? claim.at
      : { start: sentenceOf(line, claim.at.start).start, end: sentenceOf(line, claim.at.end - 1).end };
  return draft.start < range.end && range.start < draft.end;
}

/** The drafts of a report's text against the coding of it. */
export function scoreReport(dossier: Dossier, report: Report, text: string): Scores {
  const lines = reportLines(text);
  const day = report.published.endMax ?? report.notAfter;
  const drafts = findDrafts(lines, dossier, isoToDay(day));
  const claims = dossier.claims.filter(({ reportId }) => reportId === report.id);
  return eachKind((kind) => {
    const ofKind = drafts.filter((draft) => draft.kind === kind);
    const right = new Set<Draft>();
    const misses: string[] = [];
    let wanted = 0;
    let found = 0;
    for (const claim of claims) {
      for (const value of codedValues(claim, kind)) {
        wanted += 1;
        const hits = ofKind.filter(
          (draft) => sayDraft(draft) === value && touches(draft, claim, lines[draft.paragraph - 1] ?? ''),
        );
        for (const hit of hits) right.add(hit);
        if (hits.length > 0) found += 1;
        else misses.push(`- ${claim.id} ${value}`);
      }
    }
    for (const draft of ofKind)
      if (!right.has(draft))
        misses.push(`+ line ${draft.paragraph}: ${sayDraft(draft)} (${draft.start} to ${draft.end})`);
    return { wanted, found, offered: ofKind.length, right: right.size, misses };
  });
}

function add(a: Score, b: Score): Score {
  return {
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    offered: a.offered + b.offered,
    right: a.right + b.right,
    misses: [...a.misses, ...b.misses],
  };
}

const NOTHING: Score = { wanted: 0, found: 0, offered: 0, right: 0, misses: [] };

export function sumScores(all: readonly Scores[]): Scores {
  return eachKind((kind) => all.map((scores) => scores[kind]).reduce(add, NOTHING));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** The scores as lines of a table. */
export function sayScores(title: string, scores: Scores, withMisses: boolean): readonly string[] {
  return [
    title,
    ...DRAFT_KINDS.flatMap((kind) => {
      const { wanted, found, offered, right, misses } = scores[kind];
      const numbers = `recall ${share(found, wanted)} (${found} of ${wanted}), precision ${share(right, offered)} (${right} of ${offered})`;
      return [`  ${kind.padEnd(8)} ${numbers}`, ...(withMisses ? misses.map((said) => `    ${said}`) : [])];
    }),
  ];
}
