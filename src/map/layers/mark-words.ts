import type { Place } from '#core/dossier/types.ts';
import type { MixPart, PlaceGroup } from '#core/query/map-groups.ts';
import { once } from '#core/kept.ts';
import { mapText } from '#messages/map-texts.ts';
import { precisionWords } from '#model/text/place-words.ts';
import { countryName } from '#model/text/country-name.ts';
import type { MapContext } from './map-model.ts';

const NAMES_SHOWN = 2;
const NOTE_CHARACTERS = 44;

/** How exactly a place is known; empty for a point, whose mark says it. */
function roughWords(place: Place | undefined): string {
  return place === undefined || place.precision === 'site' || place.precision === 'town' ? '' : precisionWords(place);
}

/** The names of the places of a mark: the fullest first, two at most. */
export function markTitle({ dossier }: MapContext, groups: readonly PlaceGroup[]): string {
  const names = groups.slice(0, NAMES_SHOWN).map((group) => dossier.places[group.place]?.name ?? '');
  const listed = names.join(mapText('map.listSeparator'));
  const more = groups.length - names.length;
  return more > 0 ? mapText('map.placesMore', { places: listed, more }) : listed;
}

function shortened(text: string): string {
  if (text.length <= NOTE_CHARACTERS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', NOTE_CHARACTERS)).replace(/[,;:]$/, '')}…`;
}

/** The line below the names: how exact the place is, or the title of the only event at a point. */
export function pointNote(
  { dossier, eventAt }: MapContext,
  groups: readonly PlaceGroup[],
  rows: readonly number[],
): string {
  const words = [...new Set(groups.map((group) => roughWords(dossier.places[group.place])))];
  const rough = words.filter((word) => word !== '');
  if (rough.length > 0) {
    if (words.length === 1 || groups.length === 1) return rough.join(mapText('map.listSeparator'));
    return mapText('map.precisionPartly', { words: rough.join(mapText('map.listSeparator')) });
  }
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) return '';
  return shortened(eventAt(row)?.title ?? '');
}

/** What a gazetteer calls countries, by code: the first of each. */
const countryNames = once((places: readonly Place[]): ReadonlyMap<string, string> => {
  const countries = places.filter(({ precision }) => precision === 'country');
  return new Map([...countries].reverse().flatMap(({ country, name }) => (country === null ? [] : [[country, name]])));
});

/** The name under which a place is gathered at the edge of the map: its country as the gazetteer calls it, else its own name. */
export function placeCountryName({ dossier }: MapContext, at: number): string {
  const place = dossier.places[at];
  if (place?.country == null) return place?.name ?? '';
  return countryNames(dossier.places).get(place.country) ?? countryName(place.country) ?? place.name;
}

/** What a pointer to what lies outside says: so many names at most, the fullest first; without one, how many they are. */
export function pointerName(labels: readonly string[], most: number = NAMES_SHOWN): string {
  if (most === 0) return mapText('map.pointerPlaces', { count: labels.length });
  const names = labels.slice(0, most).join(mapText('map.listSeparator'));
  return labels.length > most ? mapText('map.placesMore', { places: names, more: labels.length - most }) : names;
}

/** A mix in words: "3 deployment, 2 combat". */
export function mixWords({ dossier }: MapContext, mix: readonly MixPart[]): string {
  return mix
    .map(({ type, count }) => mapText('map.mixPart', { count, type: dossier.eventTypes[type]?.label ?? '' }))
    .join(mapText('map.listSeparator'));
}

/** What a plate says: "Somewhere in Russia". */
function plateWords(place: Place | undefined): string {
  if (place === undefined) return '';
  return mapText(place.precision === 'sea' ? 'map.plateSea' : 'map.plate', { place: place.name });
}

/** What a plate says: the name alone in a narrow pane. */
export function plateName({ dossier }: MapContext, { place }: PlaceGroup, isNarrow: boolean): string {
  return isNarrow ? (dossier.places[place]?.name ?? '') : plateWords(dossier.places[place]);
}
