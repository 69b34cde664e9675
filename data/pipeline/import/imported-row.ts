/**
 * What every format comes down to: a row of somebody's table, read, with nothing in it that is not in the row. The builder makes an event of it
 * and one claim for each source that the row names.
 */
import type { EventActor, IsoDay, LngLat, Place } from '#core/dossier/types.ts';
import type { OwnProblem } from '#core/own/own-problem.ts';

/** A problem of a table: its row as a spreadsheet counts, its column by name, and the value that stands there. */
export interface TableProblem extends OwnProblem {
  readonly value: string | null;
}

/** Why a row is no event, or what of it was left out. */
export interface RowFault {
  readonly level: 'error' | 'warning';
  readonly column: string | null;
  readonly rule: string;
  readonly message: string;
  readonly value: string | null;
}

export interface ImportedPlace {
  readonly name: string;
  /** Larger units that it lies in, joined by commas. */
  readonly admin: string | null;
  /** ISO 3166-1, two letters or three digits. */
  readonly country: string | null;
  readonly lngLat: LngLat | null;
  readonly precision: Place['precision'];
  readonly radiusKm: number | null;
}

export interface ImportedActor {
  readonly name: string;
  readonly role: EventActor['role'];
  /** Whether it is a side of the fighting. */
  readonly party: boolean;
}

export interface ImportedSource {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** The day that the row gives it. */
  readonly day: IsoDay | null;
  /** A day by which it was out, if the row has no day. */
  readonly notAfter: IsoDay | null;
}

export interface ImportedFigure {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'none' | 'about' | 'up-to' | 'at-least' | 'between';
}

export interface ImportedRow {
  /** What its source calls it; null = nothing. */
  readonly id: string | null;
  /** Name of its type, as the table has it. */
  readonly type: string;
  readonly title: string;
  /** What the row says, as the text of its claims. */
  readonly text: string;
  /** EDTF; null = undated. */
  readonly when: string | null;
  readonly place: ImportedPlace | null;
  readonly actors: readonly ImportedActor[];
  readonly sources: readonly ImportedSource[];
  /** Who said it first, if the row names somebody. */
  readonly origin: string | null;
  readonly figure: ImportedFigure | null;
  /** What a reader has to know of the figure; stands at the claim that carries it. */
  readonly figureCaveat: string | null;
  /** What a reader has to know of the row; stands at each of its claims. */
  readonly caveat: string | null;
}

/** A row that was read, with what was left out of it (warnings); or why it was not (at least one fault). */
export type ReadRow =
  | { readonly row: ImportedRow; readonly faults: readonly RowFault[] }
  | { readonly row: null; readonly faults: readonly [RowFault, ...RowFault[]] };

export function fault(column: string | null, rule: string, message: string, value: string | null = null): RowFault {
  return { level: 'error', column, rule, message, value };
}

export function warning(column: string | null, rule: string, message: string, value: string | null = null): RowFault {
  return { level: 'warning', column, rule, message, value };
}
