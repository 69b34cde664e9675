import type { Actor, Origin, Place } from '#core/dossier/types.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import type { ImportedPlace } from './imported-row.ts';
import type { RecordNames } from './record-names.ts';
import { brandRecord } from './unbranded.ts';

type Codebook = Pick<Draft, 'origins' | 'actors' | 'places'>;
function actorKind(name: string): Actor['kind'] {
  if (/^government of /i.test(name)) return 'state';
  return /^(?:military|police|armed) forces of /i.test(name) ? 'force' : 'organisation';
}

/** The lists of a claim that goes back to a first source: shared, for a table names the same one a thousand times. */
export interface Said {
  readonly originIds: string[];
  readonly saidBy: string[];
}

/** The actors, places and origins that rows name, each once. Equal names are the same actor; places are the same if they lie at the same point. */
export class CodebookBuilder {
  private readonly origins = new Map<string, Sourced<Origin>>();
  private readonly actorIds = new Map<string, string>();
  private readonly said = new Map<string, Said>();
  private readonly actors = new Map<string, Sourced<Actor>>();
  private readonly places = new Map<string, Sourced<Place>>();
  private readonly placeIds = new Map<string, string>();

  constructor(
    private readonly names: RecordNames,
    private readonly file: string,
  ) {}

  actor(name: string, party: boolean, at: number): string {
    const id = this.actorIds.get(name) ?? this.names.slug('actor', name);
    const before = this.actors.get(id)?.record;
    if (before === undefined || (party && !before.party)) {
      const record = brandRecord<Actor>({
        id,
        name,
        kind: actorKind(name),
        country: null,
        speaksFor: null,
        party,
        // each side of the fighting is its own
        bloc: party ? id.slice(id.indexOf(':') + 1) : null,
        sharing: null,
        aliases: [],
      });
      this.actors.set(id, { record, file: this.file, path: [at] });
      this.actorIds.set(name, id);
    }
    return id;
  }

  /** Who is named as the first source, and what goes back to him; his words are not in the table. */
  origin(name: string, at: number): Said {
    const known = this.said.get(name);
    if (known !== undefined) return known;
    const id = this.names.coded('or', name);
    const issuerId = this.actor(name, false, at);
    if (!this.origins.has(id)) {
      const record = brandRecord<Origin>({
        id,
        title: name,
        issuers: [issuerId],
        issued: null,
        issuedBasis: null,
        medium: null,
        url: null,
        dependsOn: [],
        inferred: false,
        reliability: 'F',
        placeId: null,
      });
      this.origins.set(id, { record, file: this.file, path: [at] });
    }
    const said = { originIds: [id], saidBy: [issuerId] };
    this.said.set(name, said);
    return said;
  }

  place(place: ImportedPlace, at: number): string {
    const { name, admin, country, lngLat, precision, radiusKm } = place;
    const key = `${name}|${admin ?? ''}|${country ?? ''}|${lngLat?.join(' ') ?? ''}|${precision}|${radiusKm ?? ''}`;
    const known = this.placeIds.get(key);
    if (known !== undefined) return known;
    const id = this.names.slug('place', name, key);
    this.placeIds.set(key, id);
    const record = brandRecord<Place>({
      id,
      name,
      localName: null,
      admin,
      country,
      lngLat: lngLat === null ? null : [lngLat[0], lngLat[1]],
      precision,
      radiusKm,
      aliases: [],
      geonamesId: null,
      wikidataId: null,
    });
    this.places.set(id, { record, file: this.file, path: [at] });
    return id;
  }

  build(): Codebook {
    return {
      origins: [...this.origins.values()],
      actors: [...this.actors.values()],
      places: [...this.places.values()],
    };
  }
}
