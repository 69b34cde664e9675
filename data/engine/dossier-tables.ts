// A built dossier as normalised tables: lists become rows of their own, and the order of every list a number.
import type { Dossier, Span } from '#core/dossier/types.ts';

/** A row: the value of each of its columns; what is left out is empty. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The columns of a date; nothing for none. */
function spanRow(prefix: string, span: Span | null): Row {
  if (span === null) return {};
  return {
    [`${prefix}_text`]: span.text,
    [`${prefix}_start_min`]: span.startMin,
    [`${prefix}_start_max`]: span.startMax,
    [`${prefix}_end_min`]: span.endMin,
    [`${prefix}_end_max`]: span.endMax,
    [`${prefix}_approximate`]: span.approximate,
    [`${prefix}_uncertain`]: span.uncertain,
  };
}

/** A row for each of several ids, in their order. */
function listRows(owner: Row, column: string, ids: readonly string[], order = 'position'): readonly Row[] {
  return ids.map((id, at) => ({ ...owner, [column]: id, [order]: at }));
}

const list = (values: readonly string[]): string => JSON.stringify(values);

type Rows = Iterable<Row>;

/** The rows of each table of a dossier, made when they are walked. */
export function dossierTables(dossier: Dossier): Readonly<Record<string, Rows>> {
  const { actors, places, reports, origins, claims, events, differences } = dossier;
  return {
    actors: actors.map(({ id, name, kind, country, speaksFor, party, bloc, sharing, aliases }, position) => ({
      id,
      name,
      kind,
      country,
      speaks_for: speaksFor,
      party,
      bloc,
      sharing,
      aliases: list(aliases),
      position,
    })),
    places: places.map((place, position) => ({
      id: place.id,
      name: place.name,
      local_name: place.localName,
      admin: place.admin,
      country: place.country,
      lng: place.lngLat?.[0] ?? null,
      lat: place.lngLat?.[1] ?? null,
      precision_class: place.precision,
      radius_km: place.radiusKm,
      aliases: list(place.aliases),
      geonames_id: place.geonamesId,
      wikidata_id: place.wikidataId,
      position,
    })),
    reports: reports.map((report, position) => ({
      id: report.id,
      title: report.title,
      publisher: report.publisher,
      credits: list(report.credits),
      authors: list(report.authors),
      ...spanRow('published', report.published),
      not_before: report.notBefore,
      not_after: report.notAfter,
      published_basis: report.publishedBasis,
      published_note: report.publishedNote,
      language: report.language,
      url: report.url,
      archived_url: report.archivedUrl,
      kind: report.kind,
      reliability: report.reliability,
      reliability_why: report.reliabilityWhy,
      text_sha256: report.textSha256,
      line_count: report.lines,
      line_hashes: report.lineHashes === null ? null : list(report.lineHashes),
      position,
    })),
    origins: origins.map((origin, position) => ({
      id: origin.id,
      title: origin.title,
      ...spanRow('issued', origin.issued),
      issued_basis: origin.issuedBasis,
      medium: origin.medium,
      url: origin.url,
      inferred: origin.inferred,
      reliability: origin.reliability,
      place_id: origin.placeId,
      position,
    })),
    origin_issuers: origins.flatMap(({ id, issuers }) => listRows({ origin_id: id }, 'actor_id', issuers)),
    origin_depends: origins.flatMap(({ id, dependsOn }) => listRows({ origin_id: id }, 'depends_on_id', dependsOn)),
    events: events.map(({ id, type, title, originId, parentId, formerIds }, position) => ({
      id,
      type,
      title,
      origin_id: originId,
      parent_id: parentId,
      former_ids: list(formerIds),
      position,
    })),
    claims: claimRows(dossier),
    claim_speakers: claims.flatMap(({ id, saidBy }) => listRows({ claim_id: id }, 'actor_id', saidBy)),
    claim_via: claims.flatMap(({ id, via }) => listRows({ claim_id: id }, 'actor_id', via)),
    claim_origins: claims.flatMap(({ id, originIds }) => listRows({ claim_id: id }, 'origin_id', originIds)),
    event_claims: claims.flatMap(({ id, events: links }) =>
      links.map(({ eventId, relation }, position) => ({ event_id: eventId, claim_id: id, relation, position })),
    ),
    event_actors: events.flatMap(({ id, actors: parts }) =>
      parts.map(({ actorId, role }, position) => ({ event_id: id, actor_id: actorId, role, position })),
    ),
    event_dates: events.flatMap(({ id, when }) =>
      when.map(({ span }, position) => ({ event_id: id, position, ...spanRow('when', span) })),
    ),
    event_date_claims: events.flatMap(({ id, when }) =>
      when.flatMap(({ from }, position) => listRows({ event_id: id, position }, 'claim_id', from, 'claim_position')),
    ),
    event_places: events.flatMap(({ id, places: parts }) =>
      parts.map(({ placeId, role }, position) => ({ event_id: id, position, place_id: placeId, role })),
    ),
    event_place_claims: events.flatMap(({ id, places: parts }) =>
      parts.flatMap(({ from }, position) => listRows({ event_id: id, position }, 'claim_id', from, 'claim_position')),
    ),
    differences: differences.map(({ id, kind, note }, position) => ({ id, kind, note, position })),
    difference_claims: differences.flatMap(({ id, claimIds }) => listRows({ difference_id: id }, 'claim_id', claimIds)),
  };
}

function claimRows({ claims }: Dossier): readonly Row[] {
  return claims.map((claim, position) => ({
    id: claim.id,
    report_id: claim.reportId,
    at_paragraph: claim.at?.paragraph ?? null,
    at_start: claim.at?.start ?? null,
    at_end: claim.at?.end ?? null,
    at_sha256: claim.at?.sha256 ?? null,
    text: claim.text,
    kind: claim.kind,
    hedged: claim.hedged,
    credibility: claim.credibility,
    credibility_why: claim.credibilityWhy,
    caveat: claim.caveat,
    measure_id: claim.measure?.measureId ?? null,
    measure_event_id: claim.measure?.eventId ?? null,
    measure_low: claim.measure?.low ?? null,
    measure_high: claim.measure?.high ?? null,
    measure_qualifier: claim.measure?.qualifier ?? null,
    compared_claim_id: claim.measure?.comparedWith?.claimId ?? null,
    compared_than: claim.measure?.comparedWith?.than ?? null,
    ...spanRow('when', claim.when),
    when_basis: claim.whenBasis,
    ...spanRow('as_of', claim.asOf),
    as_of_basis: claim.asOfBasis,
    place_id: claim.placeId,
    place_basis: claim.placeBasis,
    repeats: claim.repeats,
    position,
  }));
}
