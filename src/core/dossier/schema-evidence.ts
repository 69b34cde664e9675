import * as z from 'zod';
import {
  actorId,
  claimId,
  count,
  dateBasis,
  differenceId,
  eventId,
  eventTypeId,
  flag,
  grade,
  iso,
  language,
  list,
  measureId,
  originId,
  orNull,
  placeId,
  prose,
  reportId,
  sha256,
  shortHash,
  storyId,
  text,
  url,
  viewQuery,
} from './schema-scalars.ts';

export function reportSchema<S extends z.ZodType>(span: S) {
  return z.strictObject({
    id: reportId,
    title: orNull(text),
    publisher: orNull(text),
    credits: list(text),
    authors: list(text),
    published: span,
    notBefore: iso,
    notAfter: iso,
    publishedBasis: z.enum(['printed', 'page', 'inferred']),
    publishedNote: orNull(prose),
    language,
    url: orNull(url),
    archivedUrl: orNull(url),
    kind: z.enum(['original', 'rewrite', 'aggregation']),
    reliability: grade,
    reliabilityWhy: prose.nullable(),
    /** These three are null if the report was not coded from its text: it was named by a table that was imported. */
    textSha256: sha256.nullable(),
    lines: count.nullable(),
    lineHashes: list(shortHash).nullable(),
  });
}

/** Where a claim stands in its report, without the report's text: line that is not empty (from 1), code points, hash of the cut. */
const locatorSchema = z.strictObject({
  paragraph: z.int().positive(),
  start: count,
  end: count,
  sha256: shortHash,
});

const claimMeasureSchema = z.strictObject({
  measureId,
  eventId: orNull(eventId),
  low: orNull(z.number()),
  high: orNull(z.number()),
  qualifier: z.enum(['none', 'about', 'up-to', 'at-least', 'nearly', 'between', 'unquantified']),
  /** "A higher number": no number of its own, more or fewer than the figure of another claim. */
  comparedWith: orNull(z.strictObject({ claimId, than: z.enum(['more', 'fewer']) })),
});

const claimEventSchema = z.strictObject({ eventId, relation: z.enum(['affirms', 'disputes', 'mentions']) });

export function claimSchema<S extends z.ZodType>(span: S) {
  return z.strictObject({
    id: claimId,
    reportId,
    /** null if the claim was imported, not coded from a text. */
    at: locatorSchema.nullable(),
    text: prose,
    kind: z.enum(['account', 'speech', 'silence', 'judgement', 'outlook']),
    hedged: flag,
    saidBy: list(actorId),
    via: list(actorId),
    originIds: list(originId),
    /** null if nobody has judged it, as in what is imported. */
    credibility: z.int().min(1).max(6).nullable(),
    credibilityWhy: orNull(prose),
    caveat: orNull(prose),
    measure: orNull(claimMeasureSchema),
    when: orNull(span),
    whenBasis: orNull(dateBasis),
    asOf: orNull(span),
    asOfBasis: orNull(dateBasis),
    placeId: orNull(placeId),
    placeBasis: orNull(z.enum(['printed', 'inferred'])),
    events: list(claimEventSchema),
    repeats: orNull(claimId),
  });
}

export function eventSchema<S extends z.ZodType>(span: S) {
  return z.strictObject({
    id: eventId,
    type: eventTypeId,
    title: text,
    when: list(z.strictObject({ span, from: list(claimId) })),
    places: list(z.strictObject({ placeId, role: z.enum(['at', 'from', 'via', 'to', 'about']), from: list(claimId) })),
    actors: list(
      z.strictObject({ actorId, role: z.enum(['agent', 'partner', 'recipient', 'target', 'subject', 'host']) }),
    ),
    originId: orNull(originId),
    parentId: orNull(eventId),
    formerIds: list(eventId),
  });
}

export const differenceSchema = z.strictObject({
  id: differenceId,
  claimIds: z.array(claimId).min(2, 'a difference needs at least two claims'),
  kind: z.enum(['sources', 'as-of', 'scope', 'rewrite', 'internal', 'apparent']),
  note: prose,
});

/** A sentence of the overview, what it rests on, and the events that it tells of, the main one first. */
export const sentenceSchema = z.strictObject({
  text: prose,
  claimIds: z.array(claimId).min(1, 'a sentence rests on at least one claim'),
  eventIds: z.array(eventId).min(1, 'a sentence tells of at least one event'),
});

export const storySchema = z.strictObject({
  id: storyId,
  title: text,
  summary: prose,
  steps: list(
    z.strictObject({ title: text, caption: prose, notes: orNull(prose), claimIds: list(claimId), view: viewQuery }),
  ),
});
