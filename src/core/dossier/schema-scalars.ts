/**
 * The small pieces every record is made of. The schema lives in these `schema-*.ts` files and nowhere else; the pipeline and the
 * tests use them to check, the app imports the inferred types only (types.ts), so zod never reaches the page.
 *
 * A record has two forms, the one people write (dates as EDTF text, empty fields left out) and the one that is built (dates as spans,
 * every field present). Each record is written once, as a function of how a span looks.
 */
import * as z from 'zod';

const OPAQUE = '[a-z0-9]{4}';

export const eventId = z
  .string()
  .regex(new RegExp(`^ev-${OPAQUE}$`), 'an event id is ev- and 4 small letters or digits')
  .brand('EventId');
export const claimId = z
  .string()
  .regex(new RegExp(`^cl-${OPAQUE}$`), 'a claim id is cl- and 4 small letters or digits')
  .brand('ClaimId');
export const reportId = z
  .string()
  .regex(new RegExp(`^rp-${OPAQUE}$`), 'a report id is rp- and 4 small letters or digits')
  .brand('ReportId');
export const originId = z
  .string()
  .regex(new RegExp(`^or-${OPAQUE}$`), 'an origin id is or- and 4 small letters or digits')
  .brand('OriginId');
export const storyId = z
  .string()
  .regex(new RegExp(`^st-${OPAQUE}$`), 'a story id is st- and 4 small letters or digits')
  .brand('StoryId');

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a codebook id is small letters and digits, joined by single hyphens');
export const actorId = slug.brand('ActorId');
export const placeId = slug.brand('PlaceId');
export const measureId = slug.brand('MeasureId');
export const eventTypeId = slug.brand('EventTypeId');
export const differenceId = slug.brand('DifferenceId');
export const sharingId = slug.brand('SharingId');
export const dossierId = slug;

export const text = z.string().regex(/\S/, 'must not be empty');
export const iso = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD')
  .brand('IsoDay');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits (put it in quotes)');
export const shortHash = z.string().regex(/^[0-9a-f]{16}$/, 'a short hash is 16 hex digits (put it in quotes)');
export const url = z.url({ protocol: /^https?$/ });
export const grade = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export const count = z.int().nonnegative();

/** How a date was found: printed, counted from another date ("on Friday"), inferred, or known from outside the reports. */
export const dateBasis = z.enum(['printed', 'relative', 'inferred', 'outside']);

/** EDTF as people write it; the pipeline parses it, and says what is wrong with it. */
export const edtfText = z.string();

/** A date as built: four bounds, null = open. See core/time for what they mean. */
export const builtSpan = z.strictObject({
  text: edtfText,
  startMin: iso.nullable(),
  startMax: iso.nullable(),
  endMin: iso.nullable(),
  endMax: iso.nullable(),
  approximate: z.boolean(),
  uncertain: z.boolean(),
});

/** A field that may be left out or be null; built as null. */
export function orNull<S extends z.ZodType>(schema: S) {
  return schema.nullable().default(null);
}

/** A list that may be left out; built as []. */
export function list<S extends z.ZodType>(schema: S) {
  return z.array(schema).default([]);
}

/** A yes or no that may be left out; built as false. */
export const flag = z.boolean().default(false);
