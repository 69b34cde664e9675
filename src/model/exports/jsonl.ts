import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { Particulars } from './particulars.ts';

/** One event a line, with its evidence, its claims and the particulars of the export; dates and places are those that count in the view. */
export function toJsonLines(particulars: Particulars, events: readonly EventEvidence[]): string {
  return events
    .map(({ event, status, origins, claims }) => {
      const line = {
        ...event,
        evidence: { ...status, origins },
        claims: claims.map(({ claim, relation }) => ({ relation, ...claim })),
        about: particulars,
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
