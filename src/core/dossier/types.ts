/**
 * The types of the built dossier, inferred from the one schema and read-only all the way down.
 * Types only: importing this file never pulls zod into the page.
 */
import type * as z from 'zod';
import type { dossierSchema, manifestSchema, releasesSchema } from './schema.ts';
import type {
  actorId,
  builtSpan,
  claimId,
  dateBasis,
  eventId,
  iso,
  measureId,
  originId,
  placeId,
  reportId,
  sharingId,
} from './schema-scalars.ts';

type Scalar = string | number | boolean | null | undefined;
type DeepReadonly<T> = T extends Scalar
  ? T
  : T extends readonly [infer A, infer B]
    ? readonly [A, B]
    : T extends readonly (infer U)[]
      ? readonly DeepReadonly<U>[]
      : { readonly [K in keyof T]: DeepReadonly<T[K]> };

export type EventId = z.infer<typeof eventId>;
export type ClaimId = z.infer<typeof claimId>;
export type ReportId = z.infer<typeof reportId>;
export type OriginId = z.infer<typeof originId>;
export type ActorId = z.infer<typeof actorId>;
export type PlaceId = z.infer<typeof placeId>;
export type MeasureId = z.infer<typeof measureId>;
export type SharingId = z.infer<typeof sharingId>;

/** A calendar day as it stands in the dossier: `YYYY-MM-DD`. In code days are numbers: see core/time/day.ts. */
export type IsoDay = z.infer<typeof iso>;

/** A date of the dossier: the start lies in [startMin, startMax], the end in [endMin, endMax]; null = open. */
export type Span = DeepReadonly<z.infer<typeof builtSpan>>;
export type DateBasis = z.infer<typeof dateBasis>;

export type Dossier = DeepReadonly<z.infer<typeof dossierSchema>>;
export type Manifest = DeepReadonly<z.infer<typeof manifestSchema>>;
export type Releases = DeepReadonly<z.infer<typeof releasesSchema>>;
export type Release = Releases['releases'][number];

export type Report = Dossier['reports'][number];
export type Claim = Dossier['claims'][number];
export type DossierEvent = Dossier['events'][number];
export type Origin = Dossier['origins'][number];
export type Actor = Dossier['actors'][number];
export type Place = Dossier['places'][number];
export type Measure = Dossier['measures'][number];
export type EventType = Dossier['eventTypes'][number];
export type Difference = Dossier['differences'][number];
export type Sentence = NonNullable<Dossier['overview']>[number];
export type Story = Dossier['stories'][number];

export type Locator = NonNullable<Claim['at']>;
export type ClaimKind = Claim['kind'];
export type ClaimMeasure = NonNullable<Claim['measure']>;
export type ClaimEventLink = Claim['events'][number];
export type EventPlace = DossierEvent['places'][number];
export type EventActor = DossierEvent['actors'][number];
export type EventColour = EventType['colour'];
export type EventIcon = EventType['icon'];
export type LngLat = readonly [lng: number, lat: number];
