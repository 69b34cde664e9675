import * as z from 'zod';
import { actorSchema, eventTypeSchema, measureSchema, originSchema, placeSchema } from './schema-codebook.ts';
import {
  claimSchema,
  differenceSchema,
  eventSchema,
  reportSchema,
  sentenceSchema,
  storySchema,
} from './schema-evidence.ts';
import {
  builtSpan,
  contact,
  count,
  dossierId,
  edtfText,
  list,
  prose,
  sharingId,
  iso,
  shortHash,
  text,
} from './schema-scalars.ts';

/** Raised when a built dossier can no longer be read by an app that knows only the number before. */
export const SCHEMA_VERSION = 1;

/** Why the actors of one group are not independent of each other (they share what they know). */
const sharingGroup = z.strictObject({ id: sharingId, reason: prose });

/** Where the map opens while nothing is asked for. It has to have a size, and does not cross the 180th meridian. */
const home = z
  .strictObject({
    west: z.number().min(-180).max(180),
    south: z.number().min(-85).max(85),
    east: z.number().min(-180).max(180),
    north: z.number().min(-85).max(85),
  })
  .refine(({ west, east }) => west < east, { path: ['east'], error: 'east has to lie east of west' })
  .refine(({ south, north }) => south < north, { path: ['north'], error: 'north has to lie north of south' });

/** A dossier that this one was joined from, and the namespaces that its ids have here; '' = ids without one. */
const partSchema = z.strictObject({
  id: dossierId,
  title: text,
  version: text,
  hash: shortHash,
  namespaces: z.array(z.string()),
});

const heading = {
  id: dossierId,
  title: text,
  /** What it is about, in a line. */
  subtitle: text.optional(),
  summary: prose,
  version: text,
  licence: text,
  credits: list(prose),
  contact,
  borders: prose,
  home: home.optional(),
  /** Absent = it was not joined from others. */
  parts: z.array(partSchema).optional(),
};

/** What a reader should know first, written by a person; a dossier can be without it. */
const overview = {
  /** What is known. */
  overview: z.array(sentenceSchema).optional(),
  /** Where claims contradict each other most. */
  conflicts: z.array(sentenceSchema).optional(),
  /** What the reports leave open. */
  unknowns: z.array(sentenceSchema).optional(),
};

/** The built dossier: what the app opens. */
export const dossierSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  ...heading,
  sharing: z.array(sharingGroup),
  reports: z.array(reportSchema(builtSpan)),
  claims: z.array(claimSchema(builtSpan)),
  events: z.array(eventSchema(builtSpan)),
  origins: z.array(originSchema(builtSpan)),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  measures: z.array(measureSchema),
  eventTypes: z.array(eventTypeSchema),
  differences: z.array(differenceSchema),
  stories: z.array(storySchema),
  ...overview,
});

const counts = z.strictObject({
  reports: count,
  claims: count,
  events: count,
  origins: count,
  actors: count,
  places: count,
  measures: count,
  eventTypes: count,
  differences: count,
  stories: count,
});

/** The small file that names the built one. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: dossierId,
  title: text,
  version: text,
  hash: shortHash,
  file: text,
  counts,
  /** The day on which this very dossier was released, null = it was not; absent where no releases are kept. */
  released: iso.nullable().optional(),
});

/** The list of released dossiers, the oldest first; their files stand beside it. Nothing is ever taken out. */
export const releasesSchema = z.strictObject({
  id: dossierId,
  releases: z.array(z.strictObject({ version: text, hash: shortHash, file: text, released: iso, counts })).min(1),
});

/** The form people write; a report's file holds its claims as well, each without the report's id. */
export const rawHeadingSchema = z.strictObject({
  ...heading,
  sharing: z.record(sharingId, prose).default({}),
  hemisphere: z.enum(['north', 'south']).default('north'),
});
export const rawOverviewSchema = z.strictObject(overview);
export const rawReportSchema = reportSchema(edtfText);
export const rawClaimSchema = claimSchema(edtfText).omit({ reportId: true });
export const rawEventSchema = eventSchema(edtfText);
export const rawOriginSchema = originSchema(edtfText);
