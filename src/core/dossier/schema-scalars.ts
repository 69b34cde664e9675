/**
 * The small pieces every record is made of. The schema lives in these `schema-*.ts` files and nowhere else; the pipeline and the
 * tests use them to check, the app imports the inferred types only (types.ts), so zod never reaches the page.
 *
 * A record has two forms, the one people write (dates as EDTF text, empty fields left out) and the one that is built (dates as spans,
 * every field present). Each record is written once, as a function of how a span looks.
 */
import * as z from 'zod';
import { ID_FORMS, MOST_ID_CHARACTERS } from './record-id.ts';

function recordId(kind: keyof typeof ID_FORMS) {
  const { form, said } = ID_FORMS[kind];
  return z.string().max(MOST_ID_CHARACTERS, `an id has at most ${MOST_ID_CHARACTERS} characters`).regex(form, said);
}

export const eventId = recordId('event').brand('EventId');
export const claimId = recordId('claim').brand('ClaimId');
export const reportId = recordId('report').brand('ReportId');
export const originId = recordId('origin').brand('OriginId');
export const storyId = recordId('story').brand('StoryId');

const slug = z
  .string()
  .max(MOST_ID_CHARACTERS, `a codebook id has at most ${MOST_ID_CHARACTERS} characters`)
  .regex(
    /^(?:[a-z][a-z0-9-]{0,31}:)?[a-z0-9]+(-[a-z0-9]+)*$/,
    'a codebook id is small letters and digits, joined by single hyphens; an imported one begins with a namespace and a colon',
  )
  // links and lists name records of several kinds side by side
  .regex(
    /^(?!(?:[^:]*:)?(?:ev|cl|rp|or|st)-[a-z0-9]{4}$)/,
    'a codebook id must not look like that of an event, claim, report, origin or story',
  );
export const actorId = slug.brand('ActorId');
export const placeId = slug.brand('PlaceId');
export const measureId = slug.brand('MeasureId');
export const eventTypeId = slug.brand('EventTypeId');
export const differenceId = slug.brand('DifferenceId');
export const sharingId = slug.brand('SharingId');
export const dossierId = slug;

const MOST_CHARACTERS = 500;
const MOST_PROSE_CHARACTERS = 10_000;
const MOST_ADDRESS_CHARACTERS = 2000;

/** Text that a screen, a file or a link can hold: no control characters but tab and line end, no half of a pair, no sign of a lost letter. */
const plain = z.string().regex(
  // oxlint-disable-next-line no-control-regex -- these are what it refuses
  /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFD-\uFFFF]*$/u,
  'must not hold control characters, half of a surrogate pair, or U+FFFD (the sign of a file read in the wrong encoding)',
);
const filled = plain.regex(/\S/, 'must not be empty');

/** A name, a title, a label: what stands on a line. */
export const text = filled.max(MOST_CHARACTERS, `must have at most ${MOST_CHARACTERS} characters`);
/** One or more sentences. */
export const prose = filled.max(MOST_PROSE_CHARACTERS, `must have at most ${MOST_PROSE_CHARACTERS} characters`);
/** The link to a view, as it stands behind the `?`; may be empty. */
export const viewQuery = plain.max(MOST_ADDRESS_CHARACTERS, `must have at most ${MOST_ADDRESS_CHARACTERS} characters`);

export const iso = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD')
  .brand('IsoDay');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits (put it in quotes)');
export const shortHash = z.string().regex(/^[0-9a-f]{16}$/, 'a short hash is 16 hex digits (put it in quotes)');

const HTTP = /^https?:\/\/[^\s/?#]+\S*$/;
export const url = plain
  .max(MOST_ADDRESS_CHARACTERS, `must have at most ${MOST_ADDRESS_CHARACTERS} characters`)
  .regex(HTTP, 'an address begins with http:// or https:// and holds no space')
  .pipe(z.url('not an address that a browser can open'));

/** Where corrections go: mail, or a form on the web. */
export const contact = plain
  .max(MOST_ADDRESS_CHARACTERS, `must have at most ${MOST_ADDRESS_CHARACTERS} characters`)
  .regex(
    new RegExp(`^mailto:[^\\s@?]+@[^\\s@]+$|${HTTP.source}`),
    'a contact is mailto: and an address of mail, or begins with http:// or https://',
  )
  .pipe(z.url('not an address that a browser can open'));

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const LANGUAGE_MESSAGE = 'a language is a tag of BCP 47 such as en or en-GB';
export const language = z
  .string()
  .max(35, LANGUAGE_MESSAGE)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, LANGUAGE_MESSAGE)
  .refine(isLanguageTag, LANGUAGE_MESSAGE);

/** Countries that ISO 3166 does not have, made-up ones for instance, take a code that it leaves to its users: QM to QZ, XA to XZ. */
export const country = z
  .string()
  .regex(/^(?:[A-Z]{2}|\d{3})$/, 'a country is a code: two capital letters (ISO 3166-1) or three digits (UN M49)');

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
