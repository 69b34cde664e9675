/** From the records of a table to the dossier, by the stages that the bundled one goes through. */
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { CONTACT_UNKNOWN } from '#core/own/new-dossier.ts';
import type { Dossier, EventType, Measure, Place } from '#core/dossier/types.ts';
import { buildDraft } from '../build.ts';
import type { Conform } from '../build.ts';
import { isError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { RawHeading, Sourced } from '../validate.ts';
import { importedTypes, MOST_TYPES, OTHER_TYPE } from './event-types.ts';
import { FORMAT_FACTS } from './formats.ts';
import type { TableFormat } from './formats.ts';
import type { BuiltRecords } from './record-builder.ts';
import { RecordNames } from './record-names.ts';
import { brandRecord } from './unbranded.ts';

/** What a person may say of the dossier as a whole. */
export interface ImportHeading {
  readonly title: string;
  readonly file: string;
  readonly format: TableFormat;
  /** Name of the measure of its figures and what it counts; null = it has no figures. */
  readonly measure: { readonly id: string; readonly label: string; readonly unit: string } | null;
}

/** Around the outermost places, in degrees. */
const MARGIN = 0.5;
const MAP_ENDS_AT = 85;

function homeOf(places: readonly Sourced<Place>[]): RawHeading['home'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { record } of places) {
    if (record.lngLat === null) continue;
    const [lng, lat] = record.lngLat;
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  if (west > east) return undefined;
  const degrees = (value: number, most: number): number =>
    Math.round(Math.min(most, Math.max(-most, value)) * 100) / 100;
  const home = {
    west: degrees(west - MARGIN, 180),
    south: degrees(south - MARGIN, MAP_ENDS_AT),
    east: degrees(east + MARGIN, 180),
    north: degrees(north + MARGIN, MAP_ENDS_AT),
  };
  return home.south < home.north ? home : undefined;
}

function slugOf(title: string): string {
  return new RecordNames('x').slug('dossier', title).slice('x:'.length);
}

function headingOf({ title, file, format }: ImportHeading, records: BuiltRecords): RawHeading {
  const facts = FORMAT_FACTS[format];
  const home = homeOf(records.places);
  return {
    id: slugOf(title),
    title,
    subtitle: `${facts.name}, imported`,
    summary: `The rows of ${file} (${facts.name}) as events. They were imported as they stand; nobody has coded them from the texts of their sources.`,
    version: '1',
    licence: facts.licence,
    credits: [...facts.credits],
    contact: facts.contact ?? CONTACT_UNKNOWN,
    borders: 'Coordinates are those of the table.',
    ...(home !== undefined && { home }),
    sharing: {},
    hemisphere: 'north',
  };
}

/** The types that have a lane of their own, the most frequent first in the order of their first event; the rest is "Other". */
function typesOf(typeNames: readonly string[]): {
  readonly shown: readonly string[];
  readonly other: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const name of typeNames) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size <= MOST_TYPES) return { shown: [...counts.keys()], other: [] };
  const byCount = [...counts].filter(([name]) => name !== OTHER_TYPE).sort((a, b) => b[1] - a[1]);
  const kept = new Set(byCount.slice(0, MOST_TYPES - 1).map(([name]) => name));
  return {
    shown: [...[...counts.keys()].filter((name) => kept.has(name)), OTHER_TYPE],
    other: [...counts.keys()].filter((name) => !kept.has(name)),
  };
}

function withoutRows<T>(records: readonly Sourced<T>[], rows: ReadonlySet<unknown>): readonly Sourced<T>[] {
  return records.filter(({ path }) => !rows.has(path[0]));
}

export interface ImportedBuild {
  readonly dossier: Dossier | null;
  /** What the stages found, each with the row as the beginning of its path; rows with an error among them are left out of the dossier. */
  readonly problems: readonly Problem[];
  /** Names of types that share the type "Other". */
  readonly otherTypes: readonly string[];
}

/** The builder writes nothing else than the schema has, which its tests hold it to; parsing a hundred thousand rows again would double the time. */
function checkBuilt(dossier: Dossier): ReturnType<Conform> {
  const fault = findShapeFault(dossier);
  if (fault === null) return { dossier, problems: [] };
  const { record, field, found } = fault;
  const message = `built from this, ${record} ${field} is wrong: ${found ?? 'nothing'}`;
  return { dossier: null, problems: [{ level: 'error', file: '', path: [], rule: 'built', message }] };
}

/** Builds the dossier. A row that a check refuses is left out, and the rest is checked again: one bad row does not cost the others. */
export function buildImported(records: BuiltRecords, heading: ImportHeading): ImportedBuild {
  const names = new RecordNames(FORMAT_FACTS[heading.format].namespace);
  const { shown, other } = typesOf(records.typeNames);
  const typeIds = new Map(shown.map((name) => [name, names.slug('type', name)]));
  records.events.forEach(({ record }, at) => {
    const name = records.typeNames[at] ?? '';
    Object.assign(record, { type: typeIds.get(name) ?? typeIds.get(OTHER_TYPE) ?? '' });
  });
  const { file, measure } = heading;
  const types = importedTypes(
    shown.map((name) => ({ id: brandRecord<EventType['id']>(typeIds.get(name) ?? ''), name })),
  );
  let draft: Draft = {
    ...records,
    heading: headingOf(heading, records),
    measures:
      measure === null
        ? []
        : [
            {
              record: brandRecord<Measure>({ ...measure, accrual: 'count', parts: [], additive: false }),
              file,
              path: [],
            },
          ],
    eventTypes: types.map((record) => ({ record: { ...record }, file, path: [] })),
    differences: [],
    stories: [],
    overview: [],
    conflicts: [],
    unknowns: [],
    brokenIds: new Set(),
  };
  const found: Problem[] = [];
  for (;;) {
    const { dossier, problems } = buildDraft(draft, null, { conform: checkBuilt });
    found.push(...problems);
    const rows = new Set(problems.filter(isError).map(({ path }) => path[0]));
    if (dossier !== null || rows.size === 0 || rows.has(undefined))
      return { dossier, problems: found, otherTypes: other };
    const { claims, events } = draft;
    draft = { ...draft, claims: withoutRows(claims, rows), events: withoutRows(events, rows) };
    // what is left of other records was made for other rows as well, or stands alone
    if (draft.events.length === events.length) return { dossier: null, problems: found, otherTypes: other };
  }
}
