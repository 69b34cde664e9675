import type { Actor } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { reportLabel } from '../text/report-label.ts';

/** Kinds of what can be found, in the order in which they are shown. */
export const RECORD_KINDS = ['event', 'place', 'actor', 'claim', 'report', 'origin'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What can be found. */
export interface SearchRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** What it is called, or what it says. */
  readonly name: string;
  /** Other names, and whose it is. */
  readonly also: readonly string[];
}

function namesOf({ actors }: OpenDossier['lookup'], ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].flatMap((id): readonly string[] => {
    const actor: Actor | undefined = actors.get(id);
    return actor === undefined ? [] : [actor.name, ...actor.aliases];
  });
}

/** Everything of a dossier that can be found, whatever the view leaves out of it: kind by kind, each in the order of the dossier. */
export function* searchRecords({ dossier, lookup }: OpenDossier): Generator<SearchRecord> {
  const typeLabels = new Map<string, string>(dossier.eventTypes.map(({ id, label }) => [id, label]));
  for (const { id, title, type } of dossier.events)
    yield { kind: 'event', id, name: title, also: [typeLabels.get(type) ?? ''] };
  for (const { id, name, localName, admin, aliases } of dossier.places)
    yield { kind: 'place', id, name, also: [localName ?? '', admin ?? '', ...aliases] };
  for (const { id, name, aliases } of dossier.actors) yield { kind: 'actor', id, name, also: aliases };
  for (const { id, text, saidBy, originIds, placeId, measure } of dossier.claims) {
    const issuers = originIds.flatMap((origin) => lookup.origins.get(origin)?.issuers ?? []);
    const place = placeId === null ? undefined : lookup.places.get(placeId);
    // numbers that the text writes out
    const bounds = [measure?.low, measure?.high].map((bound) => (bound == null ? '' : String(bound)));
    yield {
      kind: 'claim',
      id,
      name: text,
      also: [...namesOf(lookup, [...saidBy, ...issuers]), place?.name ?? '', ...bounds],
    };
  }
  for (const { id, title, publisher, authors, credits } of dossier.reports) {
    const names = [reportLabel(dossier, id), publisher ?? '', ...authors, ...credits];
    yield { kind: 'report', id, name: title ?? publisher ?? id, also: names };
  }
  for (const { id, title, issuers } of dossier.origins)
    yield { kind: 'origin', id, name: title, also: namesOf(lookup, issuers) };
}
