/**
 * Rows → records with their dates resolved, so that the stages of the pipeline go on from there. One event a row, one claim for each source
 * that the row names, dated by it. Where a row names none that can know, the table itself says it, as of the day on which it is opened.
 */
import type { Claim, DossierEvent, IsoDay, Report, Span } from '#core/dossier/types.ts';
import { parseEdtf } from '../parse-edtf.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { CodebookBuilder } from './codebook-builder.ts';
import { warning } from './imported-row.ts';
import type { ImportedRow, ImportedSource, RowFault } from './imported-row.ts';
import { RecordNames } from './record-names.ts';
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

type Records = Pick<Draft, 'reports' | 'claims' | 'events' | 'origins' | 'actors' | 'places'>;

export interface BuiltRecords extends Records {
  /** Name of the type of each event, in the order of the events. */
  readonly typeNames: readonly string[];
}

/** Before every day that a table can have: the beginning of what is open. */
const FIRST_DAY = '0001-01-01';

// lists and spans are shared wherever nothing in them differs: a table has a hundred thousand rows
const NONE: never[] = [];

interface Told {
  readonly reportId: string;
  /** By the dates of the row it was out before the thing happened, and so cannot say that it did. */
  readonly isEarlier: boolean;
  /** It can know the whole of the date. */
  readonly knowsWhen: boolean;
  /** The last day on which it can have come out. */
  readonly notAfter: string;
}

const NEVER = { startMin: null, startMax: null, endMin: null, endMax: null, approximate: false, uncertain: false };

const EARLIER = 'By the dates of the row this source is older than what the row tells.';

export class RecordBuilder {
  private readonly reports = new Map<string, Sourced<Report>>();
  private readonly claims: Sourced<Claim>[] = [];
  private readonly events: Sourced<DossierEvent>[] = [];
  private readonly typeNames: string[] = [];
  private readonly spans = new Map<string, Span | null>();
  private readonly names: RecordNames;
  private readonly codebook: CodebookBuilder;

  constructor(private readonly origin: TableOrigin) {
    this.names = new RecordNames(origin.namespace);
    this.codebook = new CodebookBuilder(this.names, origin.file);
  }

  get size(): number {
    return this.events.length;
  }

  /** Makes an event of a row; returns what a person should know of it. */
  add(row: ImportedRow, at: number): RowFault[] {
    const faults: RowFault[] = [];
    const { local, again } = this.names.event(
      row.id,
      () => `${row.title}|${row.when ?? ''}|${row.place?.name ?? ''}|${row.text}`,
    );
    if (again && row.id !== null)
      faults.push(warning(null, 'id-again', `another row has the id "${row.id}": this one is ${local}`, row.id));
    const eventId = `${this.origin.namespace}:${local}`;
    const span = row.when === null ? null : this.span(row.when);
    const told = this.tell(row, span, at, faults);
    const affirming = told.filter(({ isEarlier }) => !isEarlier);
    // a figure is of the whole row, and known when the last of its sources is
    let [last] = affirming;
    for (const each of affirming) if (last === undefined || each.notAfter > last.notAfter) last = each;
    const placeId = row.place === null ? null : this.codebook.place(row.place, at);
    const originIds = row.origin === null ? NONE : [this.codebook.origin(row.origin, at)];
    const from: string[] = [];
    const whenFrom: string[] = [];
    told.forEach((each, n) => {
      const id = `${this.origin.namespace}:cl-${local}-${n + 1}`;
      if (!each.isEarlier) from.push(id);
      if (!each.isEarlier && (each.knowsWhen || (each === last && !affirming.some(({ knowsWhen }) => knowsWhen))))
        whenFrom.push(id);
      this.addClaim(row, at, { id, eventId, placeId, originIds, span, told: each, hasFigure: each === last });
    });
    this.typeNames.push(row.type);
    this.push(this.events, at, {
      id: eventId,
      type: '',
      title: row.title,
      when: span === null ? NONE : [{ span, from: whenFrom }],
      places: placeId === null ? NONE : [{ placeId, role: 'at', from }],
      actors: row.actors.map(({ name, role, party }) => ({ actorId: this.codebook.actor(name, party, at), role })),
      originId: null,
      parentId: null,
      formerIds: NONE,
    });
    return faults;
  }

  build(): BuiltRecords {
    const { claims, events, typeNames } = this;
    return { reports: [...this.reports.values()], claims, events, typeNames, ...this.codebook.build() };
  }

  private addClaim(
    row: ImportedRow,
    at: number,
    {
      id,
      eventId,
      placeId,
      originIds,
      span,
      told,
      hasFigure,
    }: {
      readonly id: string;
      readonly eventId: string;
      readonly placeId: string | null;
      readonly originIds: string[];
      readonly span: Span | null;
      readonly told: Told;
      readonly hasFigure: boolean;
    },
  ): void {
    const { measureId } = this.origin;
    const when = told.knowsWhen && !told.isEarlier ? span : null;
    const caveats = [told.isEarlier ? EARLIER : null, hasFigure ? row.figureCaveat : null, row.caveat];
    const caveat = caveats.filter((text) => text !== null).join(' ');
    this.push(this.claims, at, {
      id,
      reportId: told.reportId,
      at: null,
      text: row.text,
      kind: 'account',
      hedged: false,
      saidBy: NONE,
      via: NONE,
      originIds,
      credibility: null,
      credibilityWhy: null,
      caveat: caveat === '' ? null : caveat,
      measure:
        hasFigure && row.figure !== null && measureId !== null
          ? { measureId, eventId, ...row.figure, comparedWith: null }
          : null,
      when,
      whenBasis: when === null ? null : 'printed',
      asOf: null,
      asOfBasis: null,
      placeId,
      placeBasis: placeId === null ? null : 'printed',
      events: [{ eventId, relation: told.isEarlier ? 'mentions' : 'affirms' }],
      repeats: null,
    });
  }

  /** The sources of a row, each once; with the table itself behind them if none of them can say it. */
  private tell({ sources }: ImportedRow, span: Span | null, at: number, faults: RowFault[]): readonly Told[] {
    const told: Told[] = [];
    for (const source of sources) {
      const each = this.toldBy(source, span, at);
      if (told.some(({ reportId }) => reportId === each.reportId)) continue;
      if (each.isEarlier)
        faults.push(
          warning(null, 'source-earlier', 'a source is older than what the row tells: it only mentions it', source.day),
        );
      told.push(each);
    }
    if (told.every(({ isEarlier }) => isEarlier)) told.push(this.toldByTable(span, at));
    return told;
  }

  private toldBy(source: ImportedSource, span: Span | null, at: number): Told {
    const { publisher, title, url, day } = source;
    const start = span?.startMin ?? null;
    const bound = source.notAfter ?? this.origin.today;
    // a row that was written before its own event has a wrong date in it somewhere: then nothing is known of the beginning
    const first = start !== null && start <= bound ? start : null;
    const published = day ?? this.openSpan(first, bound);
    const notAfter = day ?? bound;
    const key = `${publisher ?? ''}|${title ?? ''}|${url ?? ''}|${published}`;
    const reportId = this.names.coded('rp', key);
    if (!this.reports.has(reportId)) {
      this.addReport(reportId, at, {
        title,
        publisher,
        url,
        published: this.publication(published),
        notBefore: day ?? first ?? FIRST_DAY,
        notAfter,
        publishedBasis: day === null ? 'inferred' : 'printed',
        publishedNote:
          day === null
            ? `The table gives this source no day: it is older than ${source.notAfter === null ? 'the day on which the table was opened' : 'the time stamp of its row'}.`
            : 'As the table dates it.',
        kind: 'original',
      });
    }
    return { reportId, notAfter, ...this.knowledge(notAfter, span, day !== null) };
  }

  private toldByTable(span: Span | null, at: number): Told {
    const { namespace, file, publisher, today } = this.origin;
    const reportId = `${namespace}:rp-table`;
    if (!this.reports.has(reportId)) {
      this.addReport(reportId, at, {
        title: file,
        publisher,
        url: null,
        published: this.publication(this.openSpan(null, today)),
        notBefore: FIRST_DAY,
        notAfter: today,
        publishedBasis: 'inferred',
        publishedNote:
          'The table itself, for rows that name no source. It is older than the day on which it was opened.',
        kind: 'aggregation',
      });
    }
    return { reportId, notAfter: today, ...this.knowledge(today, span, false) };
  }

  private knowledge(notAfter: string, span: Span | null, isDated: boolean): Pick<Told, 'isEarlier' | 'knowsWhen'> {
    const first = span?.startMin ?? null;
    const latestStart = [span?.startMin, span?.endMin].reduce<string>(
      (most, day) => (day != null && day > most ? day : most),
      '',
    );
    return { isEarlier: isDated && first !== null && first > notAfter, knowsWhen: latestStart <= notAfter };
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
    this.reports.set(id, { record, file: this.origin.file, path: [at] });
  }

  private openSpan(first: string | null, last: string): string {
    return first === last ? last : `[${first ?? ''}..${last}]`;
  }

  /** The days on which something came out; always a date, for nothing else is put together here. */
  private publication(text: string): Span {
    return this.span(text) ?? { text, ...NEVER };
  }

  private span(text: string): Span | null {
    const known = this.spans.get(text);
    if (known !== undefined) return known;
    const parsed = parseEdtf(text, 'north');
    const span = parsed.ok ? parsed.span : null;
    this.spans.set(text, span);
    return span;
  }

  private push<T>(list: Sourced<T>[], at: number, record: Unbranded<T>): void {
    list.push({ record: brandRecord<T>(record), file: this.origin.file, path: [at] });
  }
}
