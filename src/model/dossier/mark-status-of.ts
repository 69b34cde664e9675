import type { EventStatusResult } from '#core/evidence/event-status.ts';
import type { MarkStatus } from '#core/query/mark-status.ts';

/** The status that an event's mark shows; one that is not known yet keeps a plain mark. */
export function markStatus({ status, denied }: EventStatusResult): MarkStatus {
  if (status === 'disputed') return denied ? 'denied' : 'disputed';
  return status === 'not-known' ? 'reported' : status;
}
