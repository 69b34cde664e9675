import type { DossierEvent, LngLat } from '#core/dossier/types.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { spanHull } from '#core/time/span-bounds.ts';
import { actorName } from '../text/actor-words.ts';
import { eventDateWords, mainPlaceOf } from '../text/event-words.ts';
import { statusWords } from '../text/status-words.ts';
import { recordAddress } from '../view/view-link.ts';
import type { ExportRecords } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { joinCell } from './table.ts';
import type { Column } from './table.ts';

/** The evidence of the exported events, in their order. */
export async function readEvidence(
  { open }: Pick<ExportRequest, 'open'>,
  { events }: Pick<ExportRecords, 'events'>,
): Promise<readonly EventEvidence[]> {
  const read = await Promise.all(events.map(async ({ id }) => open.readEventEvidence(id)));
  return read.flatMap((evidence) => evidence ?? []);
}

/** A position that is one: a region, a country or a sea has a label's place and no point. */
function pointOf({ open }: ExportRequest, event: DossierEvent): LngLat | null {
  const place = open.lookup.places.get(mainPlaceOf(event)?.placeId ?? '');
  return place?.precision === 'site' || place?.precision === 'town' ? place.lngLat : null;
}

/** The columns of events; docs/exports.md says what each means. */
export function eventColumns(request: ExportRequest, source: string): readonly Column<EventEvidence>[] {
  const { open, view, page } = request;
  const { lookup } = open;
  const hull = (event: DossierEvent) => spanHull(event.when.map(({ span }) => span));
  const place = (event: DossierEvent) => lookup.places.get(mainPlaceOf(event)?.placeId ?? '');
  const placeName = (id: string): string => lookup.places.get(id)?.name ?? id;
  const claimsThat = ({ claims }: EventEvidence, wanted: 'affirms' | 'disputes' | 'mentions') =>
    joinCell(claims.filter(({ relation }) => relation === wanted).map(({ claim }) => claim.id));
  return [
    ['id', ({ event }) => event.id],
    ['type', ({ event }) => event.type],
    ['type_label', ({ event }) => lookup.eventTypes.get(event.type)?.label ?? null],
    ['title', ({ event }) => event.title],
    ['status', ({ status }) => status.status],
    ['denied', ({ status }) => status.denied],
    ['status_words', ({ status }) => statusWords(status, lookup)],
    ['origins_at_least', ({ origins }) => origins.atLeast],
    ['origins_at_most', ({ origins }) => origins.atMost],
    ['origins_untraced', ({ origins }) => origins.untraced],
    ['earliest', ({ event }) => hull(event)?.startMin ?? null],
    ['latest', ({ event }) => hull(event)?.endMax ?? null],
    ['date_edtf', ({ event }) => joinCell([...new Set(event.when.map(({ span }) => span.text))])],
    ['date_words', ({ event }) => (event.when.length === 0 ? null : eventDateWords(event, 'long'))],
    ['place_id', ({ event }) => mainPlaceOf(event)?.placeId ?? null],
    ['place', ({ event }) => place(event)?.name ?? null],
    ['place_precision', ({ event }) => place(event)?.precision ?? null],
    ['latitude', ({ event }) => pointOf(request, event)?.[1] ?? null],
    ['longitude', ({ event }) => pointOf(request, event)?.[0] ?? null],
    ['radius_km', ({ event }) => place(event)?.radiusKm ?? null],
    ['places', ({ event }) => joinCell(event.places.map(({ placeId, role }) => `${role}: ${placeName(placeId)}`))],
    [
      'actors',
      ({ event }) => joinCell(event.actors.map(({ actorId, role }) => `${role}: ${actorName(lookup, actorId)}`)),
    ],
    ['part_of', ({ event }) => event.parentId],
    ['claims_affirming', (evidence) => claimsThat(evidence, 'affirms')],
    ['claims_disputing', (evidence) => claimsThat(evidence, 'disputes')],
    ['claims_mentioning', (evidence) => claimsThat(evidence, 'mentions')],
    ['report_ids', ({ claims }) => joinCell([...new Set(claims.map(({ claim }) => claim.reportId))])],
    ['link', ({ event }) => recordAddress(page, view, event.id)],
    ['source', () => source],
  ];
}
