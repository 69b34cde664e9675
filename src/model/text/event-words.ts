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

/** The place that stands for an event: the place itself, else where it led to or from. What it is only about is no place of it. */
export function mainPlaceOf({ places }: Pick<DossierEvent, 'places'>): EventPlace | undefined {
  const first = (role: EventPlace['role']) => places.find((place) => place.role === role);
  return first('at') ?? first('to') ?? first('from') ?? first('via');
}

/** Where an event was, in one phrase. */
export function eventPlaceWords(
  event: DossierEvent,
  { lookup }: Pick<OpenDossier, 'lookup'>,
): { readonly name: string; readonly precision: string } {
  const at = lookup.places.get(mainPlaceOf(event)?.placeId ?? '');
  if (at !== undefined) return { name: at.name, precision: precisionWords(at) };
  const about = lookup.places.get(event.places.find(({ role }) => role === 'about')?.placeId ?? '');
  return {
    name: t('model.place.noPlace'),
    precision: about === undefined ? '' : t('model.place.about', { place: about.name }),
  };
}
