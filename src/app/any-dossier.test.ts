// Laws about dossiers that are not like ours: ids that every plain object has as well, codes that no platform knows, references that lead
// nowhere. All that the rooms make of a dossier without a browser must hold.
import { describe, expect, test } from 'vitest';
import { findEvent } from '#core/dossier/index-dossier.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { decodeView, encodeView, viewToRecord } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { mapContext, mapModel, mapPlaces } from '#map/layers/map-model.ts';
import { lineFeatures } from '#map/layers/line-features.ts';
import { areaFeatures, haloFeatures } from '#map/layers/map-features.ts';
import { mapScene } from '#map/layers/map-scene.ts';
import { markFeatures } from '#map/layers/mark-features.ts';
import { mixWords, placeCountryName } from '#map/layers/mark-words.ts';
import { sceneRoom } from '#map/layers/scene-room.ts';
import { wayInset } from '#map/layers/way-inset.ts';
import { symbolsInUse } from '#map/layers/symbols-in-use.ts';
import { coverageOf, lagsOf } from '#model/dossier/coverage.ts';
import { FACET_KEYS } from '#core/facets/facets.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { dropImpact, singleOriginEvents } from '#model/lists/drop-impact.ts';
import { listContent } from '#model/lists/list-content.ts';
import { CLAIM_LISTS, EVENT_LISTS, listOf } from '#model/lists/list-query.ts';
import { claimListWords, eventListWords } from '#model/lists/list-titles.ts';
import { countSources } from '#model/lists/source-claims.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { eventDateWords, eventPlaceWords } from '#model/text/event-words.ts';
import { placeNote } from '#model/text/place-words.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import { makeSearch } from '#model/search/make-search.ts';
import { RECORD_KINDS } from '#model/search/search-records.ts';
import { reportErrorLink } from '#model/text/report-error-link.ts';
import { sightOf } from '#model/view/seen-dossier.ts';
import { facetCounts, shownEvents } from '#model/view/shown-events.ts';
import { groupClaimsByOrigin } from '#parts/claims-by-origin.ts';
import { originLinks } from '#parts/origin-links.ts';
import { shownSeries } from '#panels/figures/shown-series.ts';
import { chartData, timeLimits } from '#timeline/adapter/chart-data.ts';
import { computeFeed } from '#timeline/items/compute-feed.ts';
import { originMarks, reportMarks } from '#timeline/items/report-marks.ts';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { checkView } from '#model/stories/check-view.ts';
import { figureFacts } from './figure-facts.ts';
import { recordWords } from './search/record-words.ts';

const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype);
const LISTS = [
  'reports',
  'claims',
  'events',
  'origins',
  'actors',
  'places',
  'measures',
  'eventTypes',
  'differences',
] as const;

/** The dossier with other ids of one kind, wherever they stand. */
function withPrototypeIds(dossier: Dossier, list: (typeof LISTS)[number]): Dossier {
  const ids = dossier[list].slice(0, PROTOTYPE_NAMES.length).map(({ id }) => id);
  const names = new Map<string, string>(ids.map((id, at) => [id, PROTOTYPE_NAMES[at] ?? '']));
  const text = JSON.stringify(dossier, (_key, value: unknown) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  );
  // the same records with other ids
  return JSON.parse(text) as Dossier;
}

function withCodes(dossier: Dossier, code: string): Dossier {
  const changed = {
    ...dossier,
    contact: code,
    places: dossier.places.map((place) => ({ ...place, country: place.country === null ? null : code })),
    actors: dossier.actors.map((actor) => ({ ...actor, country: code })),
    reports: dossier.reports.map((report) => ({ ...report, language: code })),
    eventTypes: dossier.eventTypes.map((type) => ({ ...type, icon: code })),
  };
  // an older build may hold what the schema of today refuses
  return changed as unknown as Dossier;
}

/** A dossier that has lost all records of one kind, though others still refer to them. */
function without(dossier: Dossier, list: (typeof LISTS)[number]): Dossier {
  return { ...dossier, [list]: [] };
}

const CODES = ['Russia', 'constructor', '__proto__', 'xx', 'QQ', '', '\uD800', 'a'.repeat(5000)];

function views(whole: OpenDossier): readonly View[] {
  const { dossier } = whole;
  const [type, report, event, actor] = [
    dossier.eventTypes[0],
    dossier.reports[0],
    dossier.events[0],
    dossier.actors[0],
  ];
  return [
    DEFAULT_VIEW,
    { ...DEFAULT_VIEW, drop: [report?.id ?? '', actor?.id ?? ''], selection: event?.id ?? null, parties: 'without' },
    { ...DEFAULT_VIEW, type: { include: type === undefined ? [] : [type.id], exclude: [] }, minOrigins: 2 },
    { ...DEFAULT_VIEW, report: { include: [], exclude: report === undefined ? [] : [report.id] }, sources: 'printed' },
    { ...DEFAULT_VIEW, type: { include: ['constructor', '__proto__'], exclude: ['valueOf'] } },
  ];
}

function walkLists(open: OpenDossier, view: View): void {
  const ids = [...PROTOTYPE_NAMES, ...LISTS.flatMap((list) => open.dossier[list].slice(0, 1).map(({ id }) => id))];
  for (const id of ids) {
    for (const kind of CLAIM_LISTS) {
      listContent(open, view, listOf(kind, id, id));
      claimListWords(open, kind, [id, id]);
    }
    for (const kind of EVENT_LISTS) {
      listContent(open, view, listOf(kind, id, id));
      eventListWords(open, kind, [id, id]);
    }
    figureFacts(open, id);
  }
}

function walkMap(open: OpenDossier, rows: Int32Array): void {
  const context = mapContext(open.dossier, open.states, open.lookup.events, mapPlaces(open.dossier.places, new Map()));
  const model = mapModel(context, rows);
  symbolsInUse(model);
  areaFeatures(model);
  for (const zoom of [1, 5, 12]) {
    const view = { lng: 100, lat: -30, zoom, width: 800, height: 460 };
    const legend = { width: 464, height: 160 };
    const cards = { inset: { width: 244, height: 164 }, hasKnownCard: true, hasFault: true };
    const scene = mapScene(model, view, sceneRoom({ ...view, legend, isTouch: false, textScale: 1, ...cards }));
    wayInset(model, view, { width: 244, height: 164 });
    lineFeatures(model, scene);
    markFeatures(scene);
    haloFeatures(model, scene, new Set(rows), 'selected');
    for (const { mix } of scene.marks) mixWords(context, mix);
  }
  // without outlines no place has one, whatever it is called
  expect(context.kinds).not.toContain('outline');
  open.dossier.places.forEach((place, at) => {
    expect(typeof placeCountryName(context, at)).toBe('string');
    placeNote(place, 'miles');
  });
}

function walkTimeline(open: OpenDossier, view: View): void {
  const data = chartData(open, shownEvents(open, view), 'grey');
  const range = timeLimits(open);
  computeFeed({
    states: open.states,
    lanes: data.drawnLanes,
    knownLanes: data.lanes,
    laneRows: data.lanes.map(() => 1),
    range,
    widthPx: 1000,
    limits: range,
    forced: new Set(),
    apart: new Set(),
    drawWhole: true,
    histogramBefore: new Set(),
    budget: 200,
    measureTitle: () => 40,
  });
  reportMarks(open.dossier);
  originMarks(open.dossier);
}

function walkPanels(open: OpenDossier): void {
  const { dossier, lookup } = open;
  for (const event of dossier.events) {
    const evidence = open.evidenceAtHand(event.id);
    eventDateWords(event, 'long');
    eventPlaceWords(event, open);
    groupClaimsByOrigin(lookup, evidence?.claims ?? []);
    findEvent(lookup, event.id);
    actorNames(
      lookup,
      event.actors.map(({ actorId }) => actorId),
    );
  }
  for (const claim of dossier.claims) claimPlaceWords(lookup, claim);
  for (const type of dossier.eventTypes) expect(typeof markIcon(type.icon)).toBe('string');
  originLinks(lookup, dossier.claims);
  countSources(open);
  singleOriginEvents(open);
  dropImpact(open);
  coverageOf(open);
  lagsOf(open);
  const { contact, title, version } = dossier;
  reportErrorLink({
    contact,
    title,
    recordId: contact === '' ? null : contact,
    viewUrl: contact,
    dossierVersion: version,
    dossierHash: '',
    appVersion: '',
  });
}

function walk(dossier: Dossier, count = Infinity): void {
  const [built] = BUILT_DOSSIERS;
  if (built === undefined) throw new Error('there is no built dossier');
  const whole = openDossier(built.whole.manifest, dossier);
  for (const view of views(whole).slice(0, count)) {
    const checked = checkView(whole, view).view;
    const open = seeDossier(whole, sightOf(checked));
    const filtered = shownEvents(open, checked);
    FACET_KEYS.forEach(facetCounts(open, checked));
    walkMap(open, filtered.rows);
    walkTimeline(open, checked);
    shownSeries(open, filtered, new Set());
    walkPanels(open);
    walkLists(open, checked);
  }
}

describe.each(BUILT_DOSSIERS)('the $name dossier', ({ whole }) => {
  const { dossier } = whole;

  test.each(LISTS)('is the same if its %s are called as what every plain object has', (list) => {
    const renamed = withPrototypeIds(dossier, list);
    walk(renamed, 2);
    const before = openDossier(whole.manifest, dossier);
    const after = openDossier(whole.manifest, renamed);
    const statuses = (open: OpenDossier) => open.dossier.events.map(({ id }) => open.evidenceAtHand(id)?.status.status);
    expect(statuses(after)).toEqual(statuses(before));
    const counted = (open: OpenDossier) => FACET_KEYS.map((key) => facetCounts(open, DEFAULT_VIEW)(key));
    expect(counted(after)).toEqual(counted(before));
  });

  test.each(LISTS)(
    'is searched if its %s are called as what every plain object has, or are not there',
    async (list) => {
      for (const records of [withPrototypeIds(dossier, list), without(dossier, list)]) {
        const open = openDossier(whole.manifest, records);
        // one dossier after the other
        // oxlint-disable-next-line no-await-in-loop
        const search = await makeSearch(open);
        for (const query of [
          ...PROTOTYPE_NAMES,
          ...records.events.slice(0, 3).map(({ title }) => title),
          '\uD800',
          'xyzzy',
        ])
          for (const view of views(open)) {
            const seen = seeDossier(open, sightOf(view));
            const { counts, best } = search.find(seen, query);
            for (const kind of RECORD_KINDS) {
              const ids = best(kind, Infinity);
              expect(ids).toHaveLength(counts[kind]);
              for (const id of ids) recordWords(seen, kind, id, () => true);
            }
            search.nearest(seen, query);
          }
      }
    },
  );

  test('stands codes that nobody knows', () => {
    for (const code of CODES) walk(withCodes(dossier, code), 1);
  });

  test.each(LISTS)('stands references to records that are not there: %s', (list) => {
    walk(without(dossier, list), 2);
  });
});

test('keys of a link that every plain object has are kept as they are', () => {
  const query = PROTOTYPE_NAMES.map((name) => `${name}=${name}`).join('&');
  const { view, problems } = decodeView(query);
  expect(problems).toEqual([]);
  expect(encodeView(view)).toBe(query);
  expect(Object.keys(viewToRecord(view)).sort()).toEqual([...PROTOTYPE_NAMES].sort());
  expect(Object.keys({ ...viewToRecord(view) }).sort()).toEqual([...PROTOTYPE_NAMES].sort());
});
