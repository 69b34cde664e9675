import type { Place } from '#core/dossier/types.ts';
import type { Units } from '#core/place/units.ts';
import { t } from '#messages/t.ts';
import { numberWords } from './number-words.ts';

const SHORT = {
  site: 'model.precision.site',
  town: 'model.precision.town',
  district: 'model.precision.district',
  region: 'model.precision.region',
  country: 'model.precision.country',
  sea: 'model.precision.sea',
  none: 'model.precision.none',
} as const satisfies Readonly<Record<Place['precision'], string>>;

const LONG = {
  site: 'model.precision.long.site',
  town: 'model.precision.long.town',
  district: 'model.precision.long.district',
  region: 'model.precision.long.region',
  country: 'model.precision.long.country',
  sea: 'model.precision.long.sea',
  none: 'model.precision.long.none',
} as const satisfies Readonly<Record<Place['precision'], string>>;

const KM_PER_MILE = 1.609344;

/** How exactly a place is known, in one or two words. */
export function precisionWords(place: Pick<Place, 'precision'>): string {
  return t(SHORT[place.precision]);
}

/** A length in the reader's units: miles below three with one decimal, since both stand behind "about". */
function distanceWords(km: number, units: Units): string {
  const distance = units === 'km' ? km : km / KM_PER_MILE;
  const rounded = units === 'km' ? km : distance < 3 ? Math.round(distance * 10) / 10 : Math.round(distance);
  return t('model.distance', { distance: numberWords(rounded), units });
}

/** How exactly a place is known, with the region or country it lies in and its radius. */
export function placeNote(place: Pick<Place, 'precision' | 'radiusKm' | 'admin' | 'name'>, units: Units): string {
  const precision = t(LONG[place.precision]);
  const known =
    place.radiusKm === null
      ? precision
      : t('model.place.radius', { precision, distance: distanceWords(place.radiusKm, units) });
  return place.admin === null || place.admin === place.name ? known : `${place.admin}; ${known}`;
}
