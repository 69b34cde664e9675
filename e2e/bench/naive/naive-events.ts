import type { Dossier, LngLat, Manifest } from '#core/dossier/types.ts';

export interface NaiveEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly lngLat: LngLat | null;
}

export interface NaiveDossier {
  readonly title: string;
  readonly types: readonly string[];
  readonly events: readonly NaiveEvent[];
}

async function readJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

function dateOf(iso: string | null | undefined): Date | null {
  return iso == null ? null : new Date(`${iso}T00:00:00Z`);
}

/** Reads the dossier: of each event the first date and the first place, all else is left out. */
export async function readNaiveDossier(): Promise<NaiveDossier> {
  // the bench wrote or built both files and has checked them
  const manifest = (await readJson('dossier/manifest.json')) as Manifest;
  const dossier = (await readJson(`dossier/${manifest.file}`)) as Dossier;
  const places = new Map<string, LngLat | null>(dossier.places.map((place) => [place.id, place.lngLat]));
  return {
    title: dossier.title,
    types: dossier.eventTypes.map(({ id }) => id),
    events: dossier.events.map(({ id, type, title, when, places: [place] }) => ({
      id,
      type,
      title,
      start: dateOf(when[0]?.span.startMin),
      end: dateOf(when[0]?.span.endMax),
      lngLat: place === undefined ? null : (places.get(place.placeId) ?? null),
    })),
  };
}
