import { warning } from '../imported-row.ts';
import type { ReadRow } from '../imported-row.ts';
import { readDate } from '../read-date.ts';
import type { DayMonth } from '../date-order.ts';

const DATE_IN_TITLE =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4})\b/;

/** In incident tables the title often has a date of its own; where it is another than that of its column, a reader is told. */
export function withTitleDate(read: ReadRow, order: DayMonth | null): ReadRow {
  if (read.row === null) return read;
  const { title, when, caveat } = read.row;
  const written = DATE_IN_TITLE.exec(title)?.[0];
  const said = written === undefined ? null : readDate(written, order);
  if (said === null || !said.ok || when === null || said.edtf === when) return read;
  const note = `The title says ${written ?? ''}, the column of dates ${when}.`;
  return {
    row: { ...read.row, caveat: caveat === null ? note : `${caveat} ${note}` },
    faults: [
      ...read.faults,
      warning('date', 'date-differs', 'the title has another date than the column of dates', written ?? null),
    ],
  };
}
