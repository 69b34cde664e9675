/**
 * Rows → records with their dates resolved, so that the stages of the pipeline go on from there. One event a row, one claim for each source
 * that the row names, dated by it. Where a row names none that can know, the table itself says it, as of the day on which it is opened.
 */
import type { Claim, DossierEvent, Span } from '#core/dossier/types.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { CodebookBuilder } from './codebook-builder.ts';
import type { Said } from './codebook-builder.ts';
import { warning } from './imported-row.ts';
import type { ImportedRow, RowFault } from './imported-row.ts';
import { joinedId, RecordNames } from './record-names.ts';
import { ReportBuilder } from './report-builder.ts';
import type { TableOrigin, Told } from './report-builder.ts';
import { RowPath } from './row-path.ts';
import { brandRecord } from './unbranded.ts';
import type { Unbranded } from './unbranded.ts';

type Records = Pick<Draft, 'reports' | 'claims' | 'events' | 'origins' | 'actors' | 'places'>;

export interface BuiltRecords extends Records {
  /** Name of the type of each event, in the order of the events. */
  readonly typeNames: readonly string[];
}

// lists and spans are shared wherever nothing in them differs: a table has a hundred thousand rows
const NONE: never[] = [];

type EventLinks = Unbranded<Claim['events']>;

/** Texts with a blank between them; null if there is none. */
function joinedTexts(...texts: readonly (string | null)[]): string | null {
  let joined: string | null = null;
  for (const text of texts) if (text !== null) joined = joined === null ? text : `${joined} ${text}`;
  return joined === '' ? null : joined;
}

/** Ids of some of the claims of a row. Mostly it is all of them, and then the same list. */
function idsOf(ids: string[], told: readonly Told[], isOne: (each: Told) => boolean): string[] {
  return told.every(isOne) ? ids : told.flatMap((each, n) => (isOne(each) ? (ids[n] ?? []) : []));
}

const EARLIER = 'By the dates of the row this source is older than what the row tells.';

export class RecordBuilder {
  private readonly reports: ReportBuilder;
  private readonly claims: Sourced<Claim>[] = [];
  private readonly events: Sourced<DossierEvent>[] = [];
  private readonly typeNames: string[] = [];
  private readonly path = new RowPath();
  private readonly names: RecordNames;
  private readonly codebook: CodebookBuilder;

  constructor(private readonly origin: TableOrigin) {
    this.names = new RecordNames(origin.namespace);
    this.reports = new ReportBuilder(this.names, origin, this.path);
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
    const eventId = joinedId(this.origin.namespace, ':', local);
    const span = row.when === null ? null : this.reports.span(row.when);
    const told = this.tell(row, span, at, faults);
    const affirming = told.filter(({ isEarlier }) => !isEarlier);
    // a figure is of the whole row, and known when the last of its sources is
    let [last] = affirming;
    for (const each of affirming) if (last === undefined || each.notAfter > last.notAfter) last = each;
    const placeId = row.place === null ? null : this.codebook.place(row.place, at);
    const said = row.origin === null ? null : this.codebook.origin(row.origin, at);
    const ids = told.map((_, n) => joinedId(this.origin.namespace, ':cl-', local, '-', String(n + 1)));
    const from = idsOf(ids, told, ({ isEarlier }) => !isEarlier);
    const isKnown = affirming.some(({ knowsWhen }) => knowsWhen);
    const whenFrom = idsOf(ids, told, (each) => (isKnown ? !each.isEarlier && each.knowsWhen : each === last));
    const affirms: EventLinks = [{ eventId, relation: 'affirms' }];
    told.forEach((each, n) => {
      const id = ids[n] ?? '';
      const events: EventLinks = each.isEarlier ? [{ eventId, relation: 'mentions' }] : affirms;
      this.addClaim(row, at, { id, eventId, events, placeId, said, span, told: each, hasFigure: each === last });
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
    return { reports: this.reports.build(), claims, events, typeNames, ...this.codebook.build() };
  }

  private addClaim(
    row: ImportedRow,
    at: number,
    {
      id,
      eventId,
      events,
      placeId,
      said,
      span,
      told,
      hasFigure,
    }: {
      readonly id: string;
      readonly eventId: string;
      readonly events: EventLinks;
      readonly placeId: string | null;
      readonly said: Said | null;
      readonly span: Span | null;
      readonly told: Told;
      readonly hasFigure: boolean;
    },
  ): void {
    const { measureId } = this.origin;
    const when = told.knowsWhen && !told.isEarlier ? span : null;
    const caveat = joinedTexts(told.isEarlier ? EARLIER : null, hasFigure ? row.figureCaveat : null, row.caveat);
    this.push(this.claims, at, {
      id,
      reportId: told.reportId,
      at: null,
      text: row.text,
      kind: 'account',
      hedged: false,
      saidBy: said?.saidBy ?? NONE,
      via: NONE,
      originIds: said?.originIds ?? NONE,
      credibility: null,
      credibilityWhy: null,
      caveat,
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
      events,
      repeats: null,
    });
  }

  /** The sources of a row, each once; with the table itself behind them if none of them can say it. */
  private tell({ sources }: ImportedRow, span: Span | null, at: number, faults: RowFault[]): readonly Told[] {
    const told: Told[] = [];
    for (const source of sources) {
      const each = this.reports.toldBy(source, span, at);
      if (told.some(({ reportId }) => reportId === each.reportId)) continue;
      if (each.isEarlier)
        faults.push(
          warning(null, 'source-earlier', 'a source is older than what the row tells: it only mentions it', source.day),
        );
      told.push(each);
    }
    if (told.every(({ isEarlier }) => isEarlier)) told.push(this.reports.toldByTable(span, at));
    return told;
  }

  private push<T>(list: Sourced<T>[], at: number, record: Unbranded<T>): void {
    list.push({ record: brandRecord<T>(record), file: this.origin.file, path: this.path.of(at) });
  }
}
