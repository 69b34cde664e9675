import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { BUILT_DOSSIERS, bundled } from '../testing/built-dossiers.ts';
import { TOOLS, EXPORT_CASES, requestOf } from '../testing/export-cases.ts';
import { exportRecords } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { makeExport } from './registry.ts';

// outlines as they ship beside the basemap
const OUTLINES: ReadonlyMap<string, Polygon | MultiPolygon> = new Map(
  Object.entries(
    JSON.parse(readFileSync('public/basemap/areas.json', 'utf8')) as Record<string, Polygon | MultiPolygon>,
  ),
);

async function read(request: ExportRequest) {
  const { blob } = await makeExport(request, 'geojson', { ...TOOLS, loadOutlines: () => Promise.resolve(OUTLINES) });
  const text = await blob.text();
  const collection = check(text);
  if (collection.type !== 'FeatureCollection') throw new Error(collection.type);
  return { collection, about: (JSON.parse(text) as { readonly about: unknown }).about };
}

const CASES = EXPORT_CASES.filter(
  ({ request: { open, view, scope } }) => exportRecords(open, view, scope).events.length > 0,
);

describe('geojson', () => {
  it.each(CASES)('has a feature an event, drawn as exactly as its places are known: $name', async ({ request }) => {
    const { events } = exportRecords(request.open, request.view, request.scope);
    const { collection, about } = await read(request);
    expect(collection.features.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(about).toMatchObject({ hash: request.open.manifest.hash, scope: request.scope });
    collection.features.forEach((feature, at) => {
      const event = events[at] ?? expect.fail();
      const evidence = request.open.evidenceAtHand(event.id);
      expect(feature.properties).toMatchObject({ id: event.id, title: event.title, status: evidence?.status.status });
      const places = event.places
        .filter(({ role }) => role !== 'about')
        .flatMap(({ placeId }) => request.open.lookup.places.get(placeId) ?? []);
      const isDrawn = places.some(
        ({ id, precision, lngLat, radiusKm }) =>
          lngLat !== null && (precision === 'site' || precision === 'town' || OUTLINES.has(id) || radiusKm !== null),
      );
      expect(feature.geometry !== null).toBe(isDrawn);
    });
  });

  it('draws a region by its outline, where there is none by its radius, a town as a point, and movements by all their places', async () => {
    for (const { whole } of BUILT_DOSSIERS) {
      const { collection } = await read(requestOf(whole, DEFAULT_VIEW, 'all'));
      for (const { geometry, properties } of collection.features) {
        const places = (properties?.['places'] ?? []) as {
          drawn: string;
          role: string;
          precision: string;
          radiusKm: number | null;
        }[];
        const drawn = places.filter(({ role }) => role !== 'about');
        for (const place of drawn) {
          if (place.precision === 'town' || place.precision === 'site') expect(place.drawn).toBe('point');
          else expect(place.drawn).not.toBe('point');
          if (place.drawn === 'circle') expect(place.radiusKm).toBeGreaterThan(0);
        }
        const kinds = new Set(drawn.flatMap((place) => (place.drawn === 'none' ? [] : [place.drawn === 'point'])));
        if (kinds.size === 2) expect(geometry?.type).toBe('GeometryCollection');
        if (kinds.size === 0) expect(geometry).toBeNull();
      }
    }
  });

  it('keeps rings as RFC 7946 has them: closed, the outer one counterclockwise', async () => {
    const { collection } = await read(requestOf(BUILT_DOSSIERS[1]?.whole ?? bundled, DEFAULT_VIEW, 'all'));
    const outer = collection.features.flatMap(({ geometry }): Position[][] => {
      if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1);
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(([ring = []]) => ring) : [];
    });
    expect(outer.length).toBeGreaterThan(0);
    for (const ring of outer) {
      const area = ring.reduce(
        (sum, [x = 0, y = 0], at) => sum + x * (ring[at + 1]?.[1] ?? y) - (ring[at + 1]?.[0] ?? x) * y,
        0,
      );
      expect(area).toBeGreaterThan(0);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('fails rather than draw nothing where outlines do not come', async () => {
    const failed = makeExport(requestOf(bundled, DEFAULT_VIEW), 'geojson', {
      ...TOOLS,
      loadOutlines: () => Promise.reject(new Error('offline')),
    });
    await expect(failed).rejects.toThrow('offline');
  });
});

describe('jsonl', () => {
  it.each(CASES)('has a line an event, with its claims as they are known: $name', async ({ request }) => {
    const { events } = exportRecords(request.open, request.view, request.scope);
    const { blob } = await makeExport(request, 'jsonl', TOOLS);
    const lines = (await blob.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(events.length);
    lines.forEach((line, at) => {
      const { evidence, claims, about, ...event } = JSON.parse(line) as Record<string, unknown>;
      const known = request.open.evidenceAtHand(events[at]?.id ?? '');
      expect(event).toEqual(events[at]);
      expect(evidence).toEqual({ ...known?.status, origins: known?.origins });
      expect(claims).toEqual(known?.claims.map(({ claim, relation }) => ({ relation, ...claim })));
      expect(about).toMatchObject({ version: request.open.dossier.version, exported: '2026-11-30' });
    });
  });
});
