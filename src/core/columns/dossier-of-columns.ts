/** A dossier of columns as the records that a built JSON dossier holds, in its order. */
import { byId, inReports } from '../dossier/record-order.ts';
import type { Actor, Dossier, Place, Report } from '../dossier/types.ts';
import type { BlockRecords, BlockRow } from './block-records.ts';

/** The codebook file: the heading of the dossier with its types, measures, stories and actors. */
export type ColumnCodebook = Omit<
  Dossier,
  'reports' | 'claims' | 'events' | 'origins' | 'places' | 'differences' | 'actors'
> & { readonly actors: readonly Actor[] };

export interface ColumnParts {
  readonly codebook: ColumnCodebook;
  /** Rows of the file `places`. */
  readonly places: readonly BlockRow[];
  /** Rows of the files `reports` and `report_lines`, which stand in one order. */
  readonly reports: readonly BlockRow[];
  readonly reportLines: readonly BlockRow[];
  readonly blocks: readonly BlockRecords[];
}

const PRECISIONS = ['site', 'town', 'district', 'region', 'country', 'sea', 'none'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

function idsOf(value: unknown): readonly string[] {
  const list: unknown = JSON.parse(textOf(value) || '[]');
  return Array.isArray(list) ? list.map(String) : [];
}

function placeOf(row: BlockRow): Place {
  const [lng, lat] = [numberOf(row['lng']), numberOf(row['lat'])];
  const place = {
    id: textOf(row['id']),
    name: textOf(row['name']),
    localName: textOf(row['local_name']) || null,
    admin: textOf(row['admin']) || null,
    country: textOf(row['country']) || null,
    lngLat: Number.isNaN(lng) ? null : [lng, lat],
    precision: PRECISIONS[numberOf(row['precision_class'])] ?? 'none',
    radiusKm: numberOf(row['radius_km']) || null,
    aliases: idsOf(row['aliases']),
    geonamesId: numberOf(row['geonames_id']) || null,
    wikidataId: textOf(row['wikidata_id']) || null,
  };
  // the shape of the whole is looked at when it is opened
  return place as unknown as Place;
}

/** Each record once: blocks repeat what several of their events rest on. */
function once<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Map(lists.flatMap((list) => list.map((record) => [record.id, record] as const))).values()];
}

function withLines(report: Report, hashes: ReadonlyMap<string, readonly string[]>): Report {
  return report.lines === null ? report : { ...report, lineHashes: [...(hashes.get(report.id) ?? [])] };
}

/** Puts the parts together: claims as they stand in their reports, everything else by id. */
export function dossierOfColumns({ codebook, places, reports, reportLines, blocks }: ColumnParts): Dossier {
  const hashes = new Map(
    reports.map((row, at) => [textOf(row['id']), idsOf(reportLines[at]?.['line_hashes'])] as const),
  );
  const { actors, ...heading } = codebook;
  return {
    ...heading,
    schemaVersion: 1,
    reports: byId(once(blocks.map((block) => block.reports))).map((report) => withLines(report, hashes)),
    claims: inReports(once(blocks.map((block) => block.claims))),
    events: byId(once(blocks.map((block) => block.events))),
    origins: byId(once(blocks.map((block) => block.origins))),
    actors: byId(actors),
    places: byId(places.map(placeOf)),
    differences: byId(once(blocks.map((block) => block.differences))),
  };
}
