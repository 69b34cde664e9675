import type { Place } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

const WITH_RADIUS: readonly Place['precision'][] = ['site', 'town', 'district'];

/** Rules of places: a point where one is meant, a radius only where one can be drawn. */
export function checkPlaces({ draft }: CheckInput): readonly Problem[] {
  return draft.places.flatMap((at) => {
    const { precision, radiusKm, lngLat } = at.record;
    const problems: Problem[] = [];
    if (radiusKm !== null && !WITH_RADIUS.includes(precision)) {
      problems.push(
        problemIn(at, ['radiusKm'], 'place-radius', `a ${precision} has no radius: only site, town and district have`),
      );
    }
    if ((lngLat === null) !== (precision === 'none')) {
      problems.push(
        problemIn(at, ['lngLat'], 'place-point', 'precision none has no coordinates, every other precision has them'),
      );
    }
    return problems;
  });
}
