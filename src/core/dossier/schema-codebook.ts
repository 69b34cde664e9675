import * as z from 'zod';
import {
  actorId,
  count,
  country,
  dateBasis,
  eventTypeId,
  flag,
  grade,
  list,
  measureId,
  originId,
  orNull,
  placeId,
  prose,
  sharingId,
  text,
  url,
} from './schema-scalars.ts';

/** Colours of the palette in src/ui/tokens.css (`--ev-…`); the colour also decides the shape of a type's marks. */
const eventColour = z.enum([
  'deployment',
  'withdrawal',
  'capture',
  'combat',
  'strike',
  'casualties',
  'arms',
  'exchange',
  'technology',
  'diplomacy',
  'statement',
  'context',
]);

/** Icons of event types: the drawings in src/ui/mark/mark-paths.ts. */
const eventIcon = z.enum([
  'deployment',
  'withdrawal',
  'preparation',
  'capture',
  'combat',
  'strike',
  'casualties',
  'arms',
  'exchange',
  'technology',
  'diplomacy',
  'statement',
  'context',
]);

/** A kind of event. Types can share a lane of the timeline; the codebook's order is that of types and of lanes. */
export const eventTypeSchema = z.strictObject({
  id: eventTypeId,
  /** Name of the lane. */
  lane: text,
  label: text,
  definition: prose,
  colour: eventColour,
  icon: eventIcon,
  acled: orNull(text),
  /** Ids that types were known by before this one took over all or a part of them: links with these find it. */
  formerIds: z.array(eventTypeId).optional(),
});

export const measureSchema = z.strictObject({
  id: measureId,
  label: text,
  unit: text,
  accrual: z.enum(['count', 'total', 'level', 'rate']),
  parts: list(measureId),
  additive: flag,
});

export const actorSchema = z.strictObject({
  id: actorId,
  name: text,
  kind: z.enum(['state', 'force', 'agency', 'person', 'outlet', 'organisation']),
  country: orNull(country),
  speaksFor: orNull(actorId),
  party: flag,
  bloc: orNull(text),
  sharing: orNull(sharingId),
  aliases: list(text),
});

/** Half of the way round the earth. */
const MOST_RADIUS_KM = 20_000;
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

export const placeSchema = z.strictObject({
  id: placeId,
  name: text,
  localName: orNull(text),
  admin: orNull(text),
  country: orNull(country),
  lngLat: orNull(z.tuple([longitude, latitude])),
  precision: z.enum(['site', 'town', 'district', 'region', 'country', 'sea', 'none']),
  radiusKm: orNull(z.number().positive().max(MOST_RADIUS_KM, `must be at most ${MOST_RADIUS_KM} km`)),
  aliases: list(text),
  geonamesId: orNull(count),
  wikidataId: orNull(z.string().regex(/^Q\d+$/, 'a Wikidata id is Q and digits')),
});

/** The first public statement that claims go back to. */
export function originSchema<S extends z.ZodType>(span: S) {
  return z.strictObject({
    id: originId,
    title: text,
    issuers: list(actorId),
    issued: orNull(span),
    issuedBasis: orNull(dateBasis),
    medium: orNull(text),
    url: orNull(url),
    dependsOn: list(originId),
    inferred: flag,
    reliability: grade,
    placeId: orNull(placeId),
  });
}
