/**
 * Rows → records with their dates resolved, so that the stages of the pipeline go on from there. One event a row, one claim for each source
 * that the row names, dated by it. Where a row names none that can know, the table itself says it, as of the day on which it is opened.
 */
import type { Claim, DossierEvent, Span } from '#core/dossier/types.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { CodebookBuilder } from './codebook-builder.ts';
import { warning } from './imported-row.ts';
import type { ImportedRow, RowFault } from './imported-row.ts';
import { RecordNames } from './record-names.ts';
import { ReportBuilder } from './report-builder.ts';
import type { TableOrigin, Told } from './report-builder.ts';
import { brandRecord } from './unbranded.ts';
import type { Unbranded } from './unbranded.ts';

type Records = Pick<Draft, 'reports' | 'claims' | 'events' | 'origins' | 'actors' | 'places'>;

export interface BuiltRecords extends Records {
  /** Name of the type of each event, in the order of the events. */
  readonly typeNames: readonly string[];
}

// lists and spans are shared wherever nothing in them differs: a table has a hundred thousand rows
const NONE: never[] = [];

const EARLIER = 'By the dates of the row this source is older than what the row tells.';

export class RecordBuilder {
  private readonly reports: ReportBuilder;
  private readonly claims: Sourced<Claim>[] = [];
  private readonly events: Sourced<DossierEvent>[] = [];
  private readonly typeNames: string[] = [];
  private readonly names: RecordNames;
  private readonly codebook: CodebookBuilder;

  constructor(private readonly origin: TableOrigin) {
    this.names = new RecordNames(origin.namespace);
    this.reports = new ReportBuilder(this.names, origin);
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
    const span = row.when === null ? null : this.reports.span(row.when);
    const told = this.tell(row, span, at, faults);
    const affirming = told.filter(({ isEarlier }) => !isEarlier);
    // a figure is of the whole row, and known when the last of its sources is
    let [last] = affirming;
    for (const each of affirming) if (last === undefined || each.notAfter > last.notAfter) last = each;
    const placeId = row.place === null ? null : this.codebook.place(row.place, at);
    const said = row.origin === null ? null : this.codebook.origin(row.origin, at);
    const originIds = said === null ? NONE : [said.originId];
    const saidBy = said === null ? NONE : [said.issuerId];
    const from: string[] = [];
    const whenFrom: string[] = [];
    told.forEach((each, n) => {
      const id = `${this.origin.namespace}:cl-${local}-${n + 1}`;
      if (!each.isEarlier) from.push(id);
      if (!each.isEarlier && (each.knowsWhen || (each === last && !affirming.some(({ knowsWhen }) => knowsWhen))))
        whenFrom.push(id);
      this.addClaim(row, at, { id, eventId, placeId, originIds, saidBy, span, told: each, hasFigure: each === last });
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
      placeId,
      originIds,
      saidBy,
      span,
      told,
      hasFigure,
    }: {
      readonly id: string;
      readonly eventId: string;
      readonly placeId: string | null;
      readonly originIds: string[];
      readonly saidBy: string[];
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
      saidBy,
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
    list.push({ record: brandRecord<T>(record), file: this.origin.file, path: [at] });
  }
}
