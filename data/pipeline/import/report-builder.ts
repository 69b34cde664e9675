import type { IsoDay, Report, Span } from '#core/dossier/types.ts';
import { parseEdtf } from '../parse-edtf.ts';
import type { Sourced } from '../validate.ts';
import type { ImportedSource } from './imported-row.ts';
import type { RecordNames } from './record-names.ts';
import type { RowPath } from './row-path.ts';
import { brandRecord } from './unbranded.ts';
import type { Unbranded } from './unbranded.ts';

/** What the table as a whole is. */
export interface TableOrigin {
  readonly namespace: string;
  readonly file: string;
  /** Who made the table; null = its file does not say. */
  readonly publisher: string | null;
  /** The day on which it is opened: nothing in it was published later. */
  readonly today: IsoDay;
  /** What its figures count; null = it has none. */
  readonly measureId: string | null;
}

/** A source of a row, by what its dates let it know. */
export interface Told {
  readonly reportId: string;
  /** By the dates of the row it was out before the thing happened, and so cannot say that it did. */
  readonly isEarlier: boolean;
  /** It can know the whole of the date. */
  readonly knowsWhen: boolean;
  /** The last day on which it can have come out. */
  readonly notAfter: string;
}

const NEVER = { startMin: null, startMax: null, endMin: null, endMax: null, approximate: false, uncertain: false };

const NONE: never[] = [];

/** The reports that rows name, each once: the same outlet, title, address and days are the same report. */
export class ReportBuilder {
  private readonly reports = new Map<string, Sourced<Report>>();
  private readonly spans = new Map<string, Span | null>();
  private readonly tableId: string;
  /** First row that the table itself tells; null = none. */
  private tableRow: number | null = null;
  /** The day on which the last thing of the table began. */
  private lastStart = '';

  constructor(
    private readonly names: RecordNames,
    private readonly origin: TableOrigin,
    private readonly path: RowPath,
  ) {
    this.tableId = `${origin.namespace}:rp-table`;
  }

  /** A source that a row names. */
  toldBy(source: ImportedSource, span: Span | null, at: number): Told {
    const { publisher, title, url, day } = source;
    const start = span?.startMin ?? null;
    const bound = source.notAfter ?? this.origin.today;
    // a row that was written before its own event has a wrong date in it somewhere: then nothing is known of the beginning
    const first = start !== null && start <= bound ? start : null;
    const published = day ?? this.openSpan(first ?? bound, bound);
    const notAfter = day ?? bound;
    const key = `${publisher ?? ''}|${title ?? ''}|${url ?? ''}|${published}`;
    const reportId = this.names.coded('rp', key);
    if (!this.reports.has(reportId)) {
      this.addReport(reportId, at, {
        title,
        publisher,
        url,
        published: this.publication(published),
        notBefore: day ?? first ?? bound,
        notAfter,
        publishedBasis: day === null ? 'inferred' : 'printed',
        publishedNote:
          day === null
            ? `The table gives this source no day: it came out by ${source.notAfter === null ? 'the day on which the table was opened' : 'the time stamp of its row'}.`
            : 'As the table dates it.',
        kind: 'original',
      });
    }
    return { reportId, notAfter, ...this.knowledge(notAfter, span, day !== null) };
  }

  /** The table itself, where a row names no source that can say it. */
  toldByTable(span: Span | null, at: number): Told {
    this.tableRow ??= at;
    const { today } = this.origin;
    return { reportId: this.tableId, notAfter: today, ...this.knowledge(today, span, false) };
  }

  private knowledge(notAfter: string, span: Span | null, isDated: boolean): Pick<Told, 'isEarlier' | 'knowsWhen'> {
    const first = span?.startMin ?? null;
    if (first !== null && first > this.lastStart && first <= this.origin.today) this.lastStart = first;
    const end = span?.endMin ?? null;
    return {
      isEarlier: isDated && first !== null && first > notAfter,
      knowsWhen: (first ?? '') <= notAfter && (end ?? '') <= notAfter,
    };
  }

  private addReport(
    id: string,
    at: number,
    known: Pick<
      Unbranded<Report>,
      | 'title'
      | 'publisher'
      | 'url'
      | 'published'
      | 'notBefore'
      | 'notAfter'
      | 'publishedBasis'
      | 'publishedNote'
      | 'kind'
    >,
  ): void {
    const record = brandRecord<Report>({
      id,
      ...known,
      credits: NONE,
      authors: NONE,
      language: 'und',
      archivedUrl: null,
      reliability: 'F',
      reliabilityWhy: null,
      textSha256: null,
      lines: null,
      lineHashes: null,
    });
    this.reports.set(id, { record, file: this.origin.file, path: this.path.of(at) });
  }

  private openSpan(first: string, last: string): string {
    return first === last ? last : `[${first}..${last}]`;
  }

  /** The days on which something came out; always a date, for nothing else is put together here. */
  private publication(text: string): Span {
    return this.span(text) ?? { text, ...NEVER };
  }

  /** The span of a date; null if it is none. */
  span(text: string): Span | null {
    const known = this.spans.get(text);
    if (known !== undefined) return known;
    const parsed = parseEdtf(text, 'north');
    const span = parsed.ok ? parsed.span : null;
    this.spans.set(text, span);
    return span;
  }

  build(): Sourced<Report>[] {
    if (this.tableRow !== null) this.addTable(this.tableRow);
    return [...this.reports.values()];
  }

  /** The table is no older than the last thing that it tells of. */
  private addTable(at: number): void {
    const { file, publisher, today } = this.origin;
    const first = this.lastStart === '' ? today : this.lastStart;
    this.addReport(this.tableId, at, {
      title: file,
      publisher,
      url: null,
      published: this.publication(this.openSpan(first, today)),
      notBefore: first,
      notAfter: today,
      publishedBasis: 'inferred',
      publishedNote:
        'The table itself, for rows that name no source. It came out by the day on which it was opened, and after the last thing that it tells of.',
      kind: 'aggregation',
    });
  }
}
