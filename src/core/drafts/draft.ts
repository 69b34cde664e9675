/**
 * Coding help: what a report's text seems to say, offered to a coder. A draft is never evidence; a person accepts, changes or refuses it.
 * The rules are for reports in English, and the same text gives the same drafts.
 */
import type { ClaimMeasure } from '../dossier/types.ts';

/** A record that can be named in a text, with the other names it goes by. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The names that are looked for. */
export interface DraftNames {
  readonly actors: readonly NamedRecord[];
  readonly places: readonly NamedRecord[];
}

export interface FigureValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: ClaimMeasure['qualifier'];
}

export interface DateValue {
  /** EDTF in the profile of the codebook; null = the day of the report is needed and not known. */
  readonly edtf: string | null;
  readonly basis: 'printed' | 'relative';
}

/** Where something stands: in UTF-16 units while a line is read, in code points in a draft; the end is not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type DraftFind =
  | { readonly kind: 'figure'; readonly value: FigureValue }
  | { readonly kind: 'date'; readonly value: DateValue }
  | { readonly kind: 'place'; readonly value: { readonly placeId: string } }
  | { readonly kind: 'speaker'; readonly value: { readonly actorId: string } };

export type DraftKind = DraftFind['kind'];

/** Something found in a line. */
export type Found = DraftFind & Range;

/** Something found in a report: line that is not empty (from 1), code points, the words themselves. */
export type Draft = Found & { readonly paragraph: number; readonly text: string };

/** The value of a draft as a short line, to compare and to print. */
export function sayDraft(draft: DraftFind): string {
  switch (draft.kind) {
    case 'figure': {
      const { low, high, qualifier } = draft.value;
      const numbers = low === high ? [low] : [low, high];
      return [qualifier, ...numbers.filter((number) => number !== null)].join(' ');
    }
    case 'date':
      return draft.value.edtf ?? 'no day';
    case 'place':
      return draft.value.placeId;
    case 'speaker':
      return draft.value.actorId;
  }
}
