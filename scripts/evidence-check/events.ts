import type { DossierEvent } from '#core/dossier/types.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import { eventWhen } from '#core/evidence/event-when.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import { isoToDay } from '#core/time/day.ts';
import { actorNames, originsText } from './say.ts';
import { code, table } from './table.ts';

/** Before the losses became news, between the two dispatches, after the briefing of March, after the acknowledgement. */
const DAYS = ['2024-12-31', '2025-03-01', '2025-03-31', '2025-04-28'] as const;

const MODES = [
  ['report', 'in these reports'],
  ['origin', 'said in public, reconstructed'],
] as const satisfies readonly (readonly [KnownMode, string])[];

function statusText(evidence: EvidenceIndex, result: EventStatusResult): string {
  if (result.status === 'not-known') {
    return result.silent.length === 0 ? 'not known' : `not known; silent: ${actorNames(evidence, result.silent)}`;
  }
  return [
    `**${result.status}**`,
    ...(result.denied ? ['denied'] : []),
    ...(result.sourceInferred ? [`source inferred (printed alone: ${result.printedStatus})`] : []),
    ...(result.silent.length > 0 ? [`silent: ${actorNames(evidence, result.silent)}`] : []),
  ].join('; ');
}

/** One row a mode for each event, with a cell for each day. */
function rowsOf(
  evidence: EvidenceIndex,
  events: readonly DossierEvent[],
  cell: (event: DossierEvent, day: (typeof DAYS)[number], mode: KnownMode) => string,
): string[][] {
  return events.flatMap((event) =>
    MODES.map(([mode, label]) => [
      `${code(event.id)} ${event.title}`,
      evidence.lookup.eventTypes.get(event.type)?.label ?? event.type,
      label,
      ...DAYS.map((day) => cell(event, day, mode)),
    ]),
  );
}

function datesText(evidence: EvidenceIndex, event: DossierEvent, day: (typeof DAYS)[number], mode: KnownMode): string {
  const knownOn = { day: isoToDay(day), mode };
  if (eventStatus(evidence, event.id, knownOn).status === 'not-known') return 'not known';
  const { basis, spans } = eventWhen(evidence, event, knownOn);
  const texts = [...new Set(spans.map(({ text }) => text))].join('; ');
  return basis === 'none' ? 'no date' : `${texts}${basis === 'claims' ? ' (of its claims)' : ''}`;
}

const HEAD = ['event', 'type', 'mode', ...DAYS] as const;

/** The status of every event as known on some days, in both modes. */
export function statusTable(evidence: EvidenceIndex): readonly string[] {
  const { events } = evidence.lookup.dossier;
  return table(
    HEAD,
    rowsOf(evidence, events, (event, day, mode) =>
      statusText(evidence, eventStatus(evidence, event.id, { day: isoToDay(day), mode })),
    ),
  );
}

/** The dates of the events as known on the same days, of events whose dates are not the same all along. */
export function datesTable(evidence: EvidenceIndex): readonly string[] {
  const changing = evidence.lookup.dossier.events.filter((event) => {
    const texts = MODES.flatMap(([mode]) => DAYS.map((day) => datesText(evidence, event, day, mode)));
    return new Set(texts.filter((text) => text !== 'not known')).size > 1;
  });
  return table(
    HEAD,
    rowsOf(evidence, changing, (event, day, mode) => datesText(evidence, event, day, mode)),
  );
}

/** The status of every event with everything that is known, and who stands behind it. */
export function finalTable(evidence: EvidenceIndex): readonly string[] {
  return table(
    ['event', 'status', 'independent origins', 'said by its own side', 'by an opponent', 'by a third side', 'rests on'],
    evidence.lookup.dossier.events.map((event) => {
      const result = eventStatus(evidence, event.id);
      const { own, opponent, third } = result.claimants;
      return [
        `${code(event.id)} ${event.title}`,
        statusText(evidence, result),
        originsText(eventOrigins(evidence, event.id), result.status),
        ...[own, opponent, third].map((side) => (side.length === 0 ? '' : actorNames(evidence, side))),
        result.decidedBy.map((id) => code(id)).join(' '),
      ];
    }),
  );
}
