import type { Locator } from '../dossier/types.ts';

/** A sentence of a line, in code points; the end is not included. */
export interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ABBREVIATION =
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Sgt|Gov|Sen|Rep|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;
const END = /[.!?。！？…]+["'”’»)\]]*/gu;

/** Cuts a line into its sentences. An abbreviation with a full stop ends none. */
export function sentencesOf(line: string, paragraph: number): readonly Sentence[] {
  const cuts: number[] = [];
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    const rest = line.slice(end);
    const isWide = /[。！？]/.test(match[0]);
    if (rest.trim() === '' || (!isWide && !/^\s+["'“‘«([]?[\p{Lu}\p{N}\p{Lo}]/u.test(rest))) continue;
    if (ABBREVIATION.test(line.slice(0, match.index + 1))) continue;
    cuts.push(end);
  }
  let from = 0;
  let points = 0;
  return [...cuts, line.length].flatMap((cut) => {
    const piece = line.slice(from, cut);
    const text = piece.trim();
    const start = points + Array.from(piece.slice(0, piece.length - piece.trimStart().length)).length;
    from = cut;
    points += Array.from(piece).length;
    return text === '' ? [] : [{ paragraph, start, end: start + Array.from(text).length, text }];
  });
}

type Place = Pick<Locator, 'paragraph' | 'start' | 'end'>;

/** Whether two places of a text have characters in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** The sentences of a text that no claim rests on, in reading order. */
export function uncoveredSentences(lines: readonly string[], places: readonly Place[]): readonly Sentence[] {
  return lines
    .flatMap((line, at) => sentencesOf(line, at + 1))
    .filter((sentence) => !places.some((place) => overlap(sentence, place)));
}
