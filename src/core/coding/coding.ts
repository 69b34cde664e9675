/**
 * A report that somebody is coding: its text, its bibliography, its claims, and the records that were made for them. Fields are as they are
 * typed, so they may be empty or wrong; the pipeline says what is wrong. Every change gives a new coding.
 */
import type { ClaimEventLink, ClaimKind, ClaimMeasure, Locator } from '../dossier/types.ts';

export interface CodedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly credits: readonly string[];
  readonly authors: readonly string[];
  readonly published: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publishedBasis: string;
  readonly publishedNote: string;
  readonly language: string;
  readonly url: string;
  readonly archivedUrl: string;
  readonly kind: string;
  readonly reliability: string;
  readonly reliabilityWhy: string;
  readonly textSha256: string;
  readonly lines: number;
  readonly lineHashes: readonly string[];
}

export interface CodedMeasure {
  readonly measureId: string;
  readonly eventId: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: ClaimMeasure['qualifier'];
  readonly comparedWith: { readonly claimId: string; readonly than: 'more' | 'fewer' } | null;
}

export interface CodedLink {
  readonly eventId: string;
  readonly relation: ClaimEventLink['relation'];
}

export interface CodedClaim {
  readonly id: string;
  readonly at: Locator;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly hedged: boolean;
  readonly saidBy: readonly string[];
  readonly via: readonly string[];
  readonly originIds: readonly string[];
  readonly credibility: number | null;
  readonly credibilityWhy: string;
  readonly caveat: string;
  readonly measure: CodedMeasure | null;
  readonly when: string;
  readonly whenBasis: string;
  readonly asOf: string;
  readonly asOfBasis: string;
  readonly placeId: string;
  readonly placeBasis: string;
  readonly events: readonly CodedLink[];
  readonly repeats: string;
}

export interface CodedEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly when: readonly { readonly span: string; readonly from: readonly string[] }[];
  readonly places: readonly { readonly placeId: string; readonly role: string; readonly from: readonly string[] }[];
  readonly actors: readonly { readonly actorId: string; readonly role: string }[];
  /** The statement that the event is. */
  readonly originId: string;
  readonly parentId: string;
}

export interface CodedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly speaksFor: string;
}

export interface CodedPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly precision: string;
  readonly lngLat: readonly [number, number] | null;
  readonly radiusKm: number | null;
}

export interface CodedOrigin {
  readonly id: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly issued: string;
  readonly issuedBasis: string;
  readonly medium: string;
  readonly url: string;
  readonly dependsOn: readonly string[];
  readonly inferred: boolean;
  readonly reliability: string;
  readonly placeId: string;
}

/** Records that were made for a report, by their list. */
export interface CodedRecords {
  readonly events: readonly CodedEvent[];
  readonly origins: readonly CodedOrigin[];
  readonly actors: readonly CodedActor[];
  readonly places: readonly CodedPlace[];
}

export type CodedList = keyof CodedRecords;

/** What somebody else made of the same text, beside one's own until the differences are settled. */
export interface SecondCoding extends CodedRecords {
  /** Where it is from, for the screen: a file, or the title of a report. */
  readonly name: string;
  readonly report: CodedReport;
  readonly claims: readonly CodedClaim[];
  /** One's own claims and bibliography as they were when it was opened: agreement is that of two people who did not see each other's work. */
  readonly before: { readonly report: CodedReport; readonly claims: readonly CodedClaim[] };
  /** Differences of which one's own side stays, by their keys (core/agreement). */
  readonly settled: readonly string[];
}

export interface Coding extends CodedRecords {
  readonly report: CodedReport;
  /** The report's text as it was given; it stays on the device. */
  readonly text: string;
  readonly claims: readonly CodedClaim[];
  /** Drafts that were refused, by `draftKey`. */
  readonly refused: readonly string[];
  /** Absent = there is none. */
  readonly second?: SecondCoding | undefined;
}

export const CODED_LISTS: readonly CodedList[] = ['events', 'origins', 'actors', 'places'];

/** A claim that has its place in the text and nothing else yet. */
export function emptyClaim(id: string, at: Locator): CodedClaim {
  return {
    id,
    at,
    text: '',
    kind: 'account',
    hedged: false,
    saidBy: [],
    via: [],
    originIds: [],
    credibility: null,
    credibilityWhy: '',
    caveat: '',
    measure: null,
    when: '',
    whenBasis: '',
    asOf: '',
    asOfBasis: '',
    placeId: '',
    placeBasis: '',
    events: [],
    repeats: '',
  };
}

/** The coding with one claim changed. */
export function withClaim(coding: Coding, id: string, change: Partial<CodedClaim>): Coding {
  return { ...coding, claims: coding.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) };
}

/** The coding with a claim more, where it stands in the text. */
export function addClaim(coding: Coding, claim: CodedClaim): Coding {
  const claims = [...coding.claims, claim].sort(
    (a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || a.at.end - b.at.end,
  );
  return { ...coding, claims };
}

/** The coding without a claim, and without what pointed to it. */
export function removeClaim(coding: Coding, id: string): Coding {
  const claims = coding.claims
    .filter((claim) => claim.id !== id)
    .map((claim) => ({
      ...claim,
      repeats: claim.repeats === id ? '' : claim.repeats,
      measure: claim.measure?.comparedWith?.claimId === id ? { ...claim.measure, comparedWith: null } : claim.measure,
    }));
  const events = coding.events.map((event) => ({
    ...event,
    when: event.when.map((entry) => ({ ...entry, from: entry.from.filter((from) => from !== id) })),
    places: event.places.map((entry) => ({ ...entry, from: entry.from.filter((from) => from !== id) })),
  }));
  return { ...coding, claims, events };
}

/** The coding with a record more, or changed if it is there. */
export function withRecord<L extends CodedList>(coding: Coding, list: L, record: CodedRecords[L][number]): Coding {
  const records: readonly CodedRecords[L][number][] = coding[list];
  const isThere = records.some(({ id }) => id === record.id);
  const next = isThere ? records.map((each) => (each.id === record.id ? record : each)) : [...records, record];
  return { ...coding, [list]: next };
}

/** The coding without a record. Claims that name it say so at their fields. */
export function withoutRecord(coding: Coding, list: CodedList, id: string): Coding {
  return { ...coding, [list]: coding[list].filter((each) => each.id !== id) };
}
