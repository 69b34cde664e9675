import type { DossierEvent, EventPlace } from '#core/dossier/types.ts';
import { spanHull } from '#core/time/span-bounds.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { spanWords } from './date-words.ts';
import type { DateForm } from './date-words.ts';
import { precisionWords } from './place-words.ts';
import { t } from '#messages/t.ts';

/** When an event was, in one phrase; several datings give the span of all. */
export function eventDateWords(event: DossierEvent, form: DateForm): string {
  const hull = spanHull(event.when.map(({ span }) => span));
  return hull === null ? t('model.date.undated') : spanWords(hull, form);
}

/** Whether an event was at a place, and not only about one. */
export function isPlaced({ places }: DossierEvent): boolean {
  return places.some(({ role }) => role !== 'about');
}

/** Where an event was, in one phrase: the place itself, else where it led from and to. What it is only about is no place of it. */
export function eventPlaceWords(
  event: DossierEvent,
  { lookup }: Pick<OpenDossier, 'lookup'>,
): { readonly name: string; readonly precision: string } {
  const first = (role: EventPlace['role']) => {
    const placeId = event.places.find((place) => place.role === role)?.placeId;
    return placeId === undefined ? undefined : lookup.places.get(placeId);
  };
  const at = first('at') ?? first('to') ?? first('from') ?? first('via');
  if (at !== undefined) return { name: at.name, precision: precisionWords(at) };
  const about = first('about');
  return {
    name: t('model.place.noPlace'),
    precision: about === undefined ? '' : t('model.place.about', { place: about.name }),
  };
}
