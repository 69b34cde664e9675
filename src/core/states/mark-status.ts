import type { EventStatusResult } from '../evidence/event-status.ts';

/** The statuses a mark can have, most supported first; `denied` is `disputed` by the event's own actor. A status is stored as its place in this list. */
export const MARK_STATUSES = [
  'own-word',
  'corroborated',
  'claimed',
  'reported',
  'suspected',
  'possible',
  'disputed',
  'denied',
] as const;

export type MarkStatus = (typeof MARK_STATUSES)[number];

/** Place of a status in MARK_STATUSES. */
export function markStatusCode(status: MarkStatus): number {
  return MARK_STATUSES.indexOf(status);
}

/** Status of a stored code; a code out of range is a bug. */
export function markStatusOf(code: number): MarkStatus {
  const status = MARK_STATUSES[code];
  if (status === undefined) throw new RangeError(`no mark status has the code ${code}`);
  return status;
}

/** The status that an event's mark shows; one that is not known yet keeps a plain mark. */
export function markStatus({ status, denied }: Pick<EventStatusResult, 'status' | 'denied'>): MarkStatus {
  if (status === 'disputed') return denied ? 'denied' : 'disputed';
  return status === 'not-known' ? 'reported' : status;
}
