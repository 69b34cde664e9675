import type { Claim, Origin, Report } from '../dossier/types.ts';
import { isoToDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** Since when a claim counts as known: since its report came out, or (reconstructed) since it was first said in public. */
export type KnownMode = 'report' | 'origin';

/** "As known on" a day: only what was known by the end of it counts. null stands for everything. */
export type KnownOn = { readonly day: Day; readonly mode: KnownMode } | null;

/** Day from which a report is known: the latest day it can have been published. */
export function reportKnownFrom(report: Report): Day {
  return isoToDay(report.published.endMax ?? report.notAfter);
}

/** Whether marks that rest on this report must say, on that day, that its publication date is inferred. */
export function isPublicationInferred(report: Report, day: Day): boolean {
  return isoToDay(report.notAfter) > day;
}

/** Last day on which an origin can have been issued; null if that is not known, or known only from outside the reports. */
export function originKnownFrom(origin: Origin): Day | null {
  // A date from outside the reports would let the reader of that day know what only we know.
  if (origin.issuedBasis === 'outside') return null;
  const last = origin.issued?.endMax ?? null;
  return last === null ? null : isoToDay(last);
}

/** Whether the report has distorted the claim: then nobody said it like that before the report did. */
export function isDistorted(claim: Claim): boolean {
  return claim.caveat !== null && /\bdistort/i.test(claim.caveat);
}
