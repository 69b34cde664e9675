/** The fields of a claim and of a report in which two coders can agree, and how the values of each are compared. */
import type { CodedClaim, CodedMeasure, CodedReport } from '../coding/coding.ts';
import type { CodedValue, Level } from './alpha.ts';

/** Fields of a claim that are settled as one: a figure is more than its number. */
export const CLAIM_FIELDS = [
  'kind',
  'hedged',
  'saidBy',
  'via',
  'originIds',
  'credibility',
  'measure',
  'when',
  'whenBasis',
  'asOf',
  'asOfBasis',
  'placeId',
  'placeBasis',
  'events',
  'repeats',
] as const satisfies readonly (keyof CodedClaim)[];

export type ClaimField = (typeof CLAIM_FIELDS)[number];

export const REPORT_FIELDS = [
  'title',
  'publisher',
  'published',
  'publishedBasis',
  'notBefore',
  'notAfter',
  'language',
  'kind',
  'reliability',
] as const satisfies readonly (keyof CodedReport)[];

export type ReportField = (typeof REPORT_FIELDS)[number];

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

function figureKey(measure: CodedMeasure | null): string {
  if (measure === null) return '';
  const { measureId, eventId, low, high, qualifier, comparedWith } = measure;
  return [
    measureId,
    eventId ?? '',
    low ?? '',
    high ?? '',
    qualifier,
    comparedWith?.claimId ?? '',
    comparedWith?.than ?? '',
  ].join(' ');
}

/** What a field says, so that equal texts are equal findings: the order of a list says nothing. */
export function fieldKey(claim: CodedClaim, field: ClaimField): string {
  switch (field) {
    case 'saidBy':
    case 'via':
    case 'originIds':
      return sorted(claim[field]).join(' ');
    case 'events':
      return sorted(claim.events.map(({ eventId, relation }) => `${eventId} ${relation}`)).join(' ');
    case 'measure':
      return figureKey(claim.measure);
    case 'hedged':
    case 'credibility':
      return String(claim[field] ?? '');
    case 'kind':
    case 'when':
    case 'whenBasis':
    case 'asOf':
    case 'asOfBasis':
    case 'placeId':
    case 'placeBasis':
    case 'repeats':
      return claim[field].trim();
  }
}

/** A field in which agreement is counted; `null` = the field does not apply to this claim, and the pair is left out. */
export interface AgreementField {
  readonly id: ClaimField | 'measureId' | 'qualifier' | 'low' | 'high';
  readonly level: Level;
  readonly valueOf: (claim: CodedClaim) => CodedValue | null;
}

/** Fields that say nothing where both coders leave them empty are still values: that nothing is printed is a finding too. */
export const AGREEMENT_FIELDS: readonly AgreementField[] = [
  { id: 'kind', level: 'nominal', valueOf: ({ kind }) => kind },
  { id: 'hedged', level: 'nominal', valueOf: ({ hedged }) => String(hedged) },
  { id: 'saidBy', level: 'set', valueOf: ({ saidBy }) => sorted(saidBy) },
  { id: 'via', level: 'set', valueOf: ({ via }) => sorted(via) },
  { id: 'originIds', level: 'set', valueOf: ({ originIds }) => sorted(originIds) },
  { id: 'credibility', level: 'ordinal', valueOf: ({ credibility }) => credibility },
  { id: 'measureId', level: 'nominal', valueOf: ({ measure }) => measure?.measureId ?? '' },
  { id: 'qualifier', level: 'nominal', valueOf: ({ measure }) => measure?.qualifier ?? null },
  { id: 'low', level: 'ratio', valueOf: ({ measure }) => measure?.low ?? null },
  { id: 'high', level: 'ratio', valueOf: ({ measure }) => measure?.high ?? null },
  { id: 'when', level: 'nominal', valueOf: ({ when }) => when.trim() },
  { id: 'asOf', level: 'nominal', valueOf: ({ asOf }) => asOf.trim() },
  { id: 'placeId', level: 'nominal', valueOf: ({ placeId }) => placeId },
  {
    id: 'events',
    level: 'set',
    valueOf: ({ events }) => sorted(events.map((link) => `${link.eventId} ${link.relation}`)),
  },
];
