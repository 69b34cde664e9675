import type { CslDate, CslEntry } from './csl.ts';

function dayOf([year, month, day]: CslDate['date-parts'][number]): string {
  return `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
}

function dateLines(issued: CslDate | undefined): readonly (readonly [string, string | undefined])[] {
  const [first, last] = issued?.['date-parts'] ?? [];
  if (first === undefined) return [];
  // RIS has no ranges: of a date known only between two days the year alone is said, and the days in words
  if (last !== undefined) return [['PY', first[0] === last[0] ? String(first[0]) : undefined]];
  return [
    ['PY', String(first[0])],
    ['DA', dayOf(first)],
  ];
}

function toRisEntry(entry: CslEntry): string {
  const { id, title, author = [], issued, language, note, URL: address } = entry;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['T2', entry['container-title']],
    ...dateLines(issued),
    ['LA', language],
    ['UR', address],
    ['L2', entry.archive_location],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, text]) =>
    text === undefined ? [] : [`${tag}  - ${text.replaceAll(/\s+/g, ' ')}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

/** Reports as RIS, the form of most catalogues. */
export function toRis(entries: readonly CslEntry[]): string {
  return entries.map(toRisEntry).join('\r\n');
}
