import type { Claim, Dossier, DossierEvent, IsoDay, Place, Report } from '#core/dossier/types.ts';
import { importTable } from '../import-table.ts';
import type { ImportOptions, ImportOutcome } from '../import-table.ts';

/** The day of the tests; the brand exists for the compiler only. */
export const TODAY = '2033-01-01' as IsoDay;

export type Built = Extract<ImportOutcome, { kind: 'built' }>;

export function outcomeOf(text: string, options: Partial<ImportOptions> = {}, name = 'made-up.csv'): ImportOutcome {
  return importTable({ name, text }, { today: TODAY, ...options });
}

/** Imports; answers a question for the mapping with the guess. */
export function built(text: string, options: Partial<ImportOptions> = {}, name?: string): Built {
  let outcome = outcomeOf(text, options, name);
  if (outcome.kind === 'ask' && outcome.question === 'mapping')
    outcome = outcomeOf(text, { ...options, mapping: outcome.guesses }, name);
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome;
}

export interface ShownEvent {
  readonly event: DossierEvent;
  readonly when: readonly string[];
  readonly place: Place | undefined;
  readonly claims: readonly Claim[];
  readonly reports: readonly (Report | undefined)[];
}

/** An event with what belongs to it, by its id or by the beginning of its title. */
export function eventOf(dossier: Dossier, name: string): ShownEvent {
  const event = dossier.events.find(({ id, title }) => id === name || title.startsWith(name));
  if (event === undefined) throw new Error(`no event ${name}`);
  const claims = dossier.claims.filter(({ events }) => events.some(({ eventId }) => eventId === event.id));
  return {
    event,
    when: event.when.map(({ span }) => span.text),
    place: dossier.places.find(({ id }) => id === event.places[0]?.placeId),
    claims,
    reports: claims.map(({ reportId }) => dossier.reports.find(({ id }) => id === reportId)),
  };
}
