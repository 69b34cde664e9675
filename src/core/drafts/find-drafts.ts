import type { Day } from '../time/day.ts';
import type { Draft, DraftNames } from './draft.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findNames, indexNames } from './find-names.ts';

/** Nobody writes a longer line; what looks like one is no prose. */
const LONGEST_LINE = 20_000;

function codePointsBefore(line: string, at: number): number {
  return Array.from(line.slice(0, at)).length;
}

/** Figures, dates, places and speakers in the lines of a report (`reportLines`), in reading order. `today` = its day; null = not known. */
export function findDrafts(lines: readonly string[], names: DraftNames, today: Day | null): readonly Draft[] {
  const index = indexNames(names);
  let lastSpeaker: string | null = null;
  return lines.flatMap((line, at) => {
    if (line.length > LONGEST_LINE) return [];
    const dates = findDates(line, today);
    const named = findNames(line, index, lastSpeaker);
    for (const found of named) if (found.kind === 'speaker') lastSpeaker = found.value.actorId;
    return [...dates, ...findFigures(line, dates), ...named]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((found): Draft => ({
        ...found,
        paragraph: at + 1,
        start: codePointsBefore(line, found.start),
        end: codePointsBefore(line, found.end),
        text: line.slice(found.start, found.end),
      }));
  });
}
