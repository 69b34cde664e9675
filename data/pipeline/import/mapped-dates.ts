import { dayToIso, parseIsoDay } from '#core/time/day.ts';
import type { IsoDay } from '#core/dossier/types.ts';
import { parseEdtf } from '../parse-edtf.ts';
import { fault, warning } from './imported-row.ts';
import type { RowFault } from './imported-row.ts';
import type { ColumnMapping, Field, Mapping } from './mapping.ts';
import { daysBetween, readDate } from './read-date.ts';
import type { ReadDate } from './read-date.ts';
import type { Cells } from './read-table.ts';

type When = { readonly ok: true; readonly edtf: string | null } | { readonly ok: false; readonly fault: RowFault };

const REASONS = {
  order: 'this is two days: say whether the day or the month stands first in this column',
  'no-day': 'there is no such day',
  form: 'this is no date that can be read',
} as const;

interface DateColumn extends ColumnMapping {
  readonly at: number;
}

/** The dates of a row by a mapping. */
export class MappedDates {
  private readonly columns: ReadonlyMap<Field, DateColumn>;

  constructor({ columns }: Mapping, header: readonly string[]) {
    const found = new Map<Field, DateColumn>();
    for (const column of columns) {
      const at = header.indexOf(column.column);
      if (at !== -1 && column.field !== 'ignore' && !found.has(column.field))
        found.set(column.field, { ...column, at });
    }
    this.columns = found;
  }

  /** When the thing of a row happened. */
  read(cells: Cells): When {
    const first = this.whole(cells, 'date') ?? this.parts(cells, 'year', 'month', 'day');
    if (first !== null && !first.ok) return first;
    const last = this.whole(cells, 'end-date') ?? this.parts(cells, 'end-year', 'end-month', 'end-day');
    if (last !== null && !last.ok) return last;
    const [from, until] = [first?.edtf ?? null, last?.edtf ?? null];
    if (from === null || until === null || from === until) return { ok: true, edtf: from ?? until };
    const edtf = daysBetween(from, until, 'lasted');
    if (parseEdtf(edtf, 'north').ok) return { ok: true, edtf };
    const column = this.columns.get('end-date') ?? this.columns.get('end-year');
    return {
      ok: false,
      fault: fault(column?.column ?? null, 'date-order', `the end lies before the beginning (${from})`, until),
    };
  }

  /** The day on which the sources of a row came out, if it has one. */
  sourceDay(cells: Cells, faults: RowFault[]): IsoDay | null {
    const column = this.columns.get('source-date');
    const written = column === undefined ? '' : (cells[column.at]?.trim() ?? '');
    if (column === undefined || written === '') return null;
    const read = this.date(written, column);
    const day = read.ok ? parseIsoDay(read.edtf) : null;
    if (day !== null) return dayToIso(day);
    faults.push(
      warning(
        column.column,
        'date',
        read.ok ? 'a source is dated by a day, or not at all' : REASONS[read.reason],
        written,
      ),
    );
    return null;
  }

  private date(written: string, { order, serial }: DateColumn): ReadDate {
    return readDate(written, order ?? null, serial);
  }

  private whole(cells: Cells, field: Field): When | null {
    const column = this.columns.get(field);
    const written = column === undefined ? '' : (cells[column.at]?.trim() ?? '');
    if (column === undefined || written === '') return null;
    const read = this.date(written, column);
    if (read.ok) return { ok: true, edtf: read.edtf };
    return { ok: false, fault: fault(column.column, 'date', REASONS[read.reason], written) };
  }

  /** A date in two or three columns; what is left out is not known. */
  private parts(cells: Cells, year: Field, month: Field, day: Field): When | null {
    const [yearText = '', monthText = '', dayText = ''] = [year, month, day].map((field) => {
      const at = this.columns.get(field)?.at;
      return at === undefined ? '' : (cells[at]?.trim() ?? '');
    });
    if (yearText === '') return null;
    const column = this.columns.get(year)?.column ?? null;
    if (!/^\d{1,4}$/.test(yearText))
      return { ok: false, fault: fault(column, 'date', 'this is no year from 0 to 9999', yearText) };
    const two = (text: string): string => text.padStart(2, '0');
    const edtf = [
      yearText.padStart(4, '0'),
      monthText === '' ? null : two(monthText),
      monthText === '' || dayText === '' ? null : two(dayText),
    ]
      .filter((part) => part !== null)
      .join('-');
    // a month of 21 to 24 would be a season
    if (Number(monthText) <= 12 && parseEdtf(edtf, 'north').ok) return { ok: true, edtf };
    return { ok: false, fault: fault(column, 'date', 'there is no such day', edtf) };
  }
}
