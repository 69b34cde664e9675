import type { Place } from '#core/dossier/types.ts';
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

/** How exactly a place is known, in one or two words. */
export function precisionWords(place: Pick<Place, 'precision'>): string {
  return t(SHORT[place.precision]);
}

/** How exactly a place is known, with the region or country it lies in and its radius. */
export function placeNote(place: Pick<Place, 'precision' | 'radiusKm' | 'admin' | 'name'>): string {
  const precision = t(LONG[place.precision]);
  const known =
    place.radiusKm === null ? precision : t('model.place.radius', { precision, km: numberWords(place.radiusKm) });
  return place.admin === null || place.admin === place.name ? known : `${place.admin}; ${known}`;
}
