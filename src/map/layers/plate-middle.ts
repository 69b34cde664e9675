import type { LngLat } from '#core/dossier/types.ts';
import type { ScenePlate } from './scene-plates.ts';
import { projectPoint, unprojectPoint } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

/** The position under the middle of a plate. */
export function plateMiddle(box: ViewBox, { lngLat, offset }: Pick<ScenePlate, 'lngLat' | 'offset'>): LngLat {
  const [x, y] = projectPoint(box, lngLat);
  return unprojectPoint(box, [x + offset[0], y + offset[1]]);
}
