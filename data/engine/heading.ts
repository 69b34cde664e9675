import { readFileSync } from 'node:fs';
import { dossierSchema } from '#core/dossier/schema.ts';
import type { Dossier } from '#core/dossier/types.ts';

/** What of a dossier does not grow with its events: title and terms, measures, types, stories, what is known in a few sentences. */
export type Heading = Omit<
  Dossier,
  'schemaVersion' | 'reports' | 'claims' | 'events' | 'origins' | 'actors' | 'places' | 'differences'
>;

const headingSchema = dossierSchema.omit({
  schemaVersion: true,
  reports: true,
  claims: true,
  events: true,
  origins: true,
  actors: true,
  places: true,
  differences: true,
});

/** The heading of a dossier. */
export function headingOf(dossier: Dossier): Heading {
  const {
    schemaVersion: _version,
    reports: _reports,
    claims: _claims,
    events: _events,
    origins: _origins,
    actors: _actors,
    places: _places,
    differences: _differences,
    ...heading
  } = dossier;
  return heading;
}

/** A value of a file, or what is wrong with it, a line each. */
export type ReadResult<T> = { readonly value: T } | { readonly faults: readonly string[] };

function parseFile<T>(
  file: string,
  parse: (value: unknown) => {
    data?: T;
    error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
  },
): ReadResult<T> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { faults: [`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const { data, error } = parse(value);
  if (data !== undefined) return { value: data };
  return {
    faults: (error?.issues ?? []).map(({ path, message }) => `${file}, ${path.map(String).join('.')}: ${message}`),
  };
}

/** Reads the heading that stands beside normalised tables. */
export function readHeading(file: string): ReadResult<Heading> {
  return parseFile(file, (value) => headingSchema.safeParse(value));
}

/** Reads a built dossier and holds it against the schema. */
export function readDossierFile(file: string): ReadResult<Dossier> {
  return parseFile(file, (value) => dossierSchema.safeParse(value));
}
