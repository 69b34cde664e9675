// Marks with their names, and the extents of plates, as GeoJSON for the widget. Labels of the basemap keep off all of them.
import type { Feature, Point as GeoPoint } from 'geojson';
import type { LngLat } from '#core/dossier/types.ts';
import { mapImageId } from './image-id.ts';
import type { MapScene } from './map-scene.ts';
import { nameAnchors } from './name-anchors.ts';
import type { NameAnchors } from './name-anchors.ts';
import { plateMiddle } from './plate-middle.ts';

interface MarkProperties {
  readonly image: string;
  readonly title: string;
  readonly note: string;
  /** Names of a higher rank are placed first. */
  readonly rank: number;
  readonly anchors: NameAnchors;
  readonly isLater: boolean;
}

/** The place that a plate takes: nothing to see, as the plate is an element of the page. */
interface ExtentProperties {
  readonly image: string;
  readonly title: '';
  /** Half the height and half the width of a plate, in pixels. */
  readonly padding: readonly [number, number];
}

/** Less than half an event, by where it is: no two names may rank the same, as the widget would take the one that it has had for longer. */
function shareOfPlace([lng, lat]: LngLat): number {
  return (lat + lng / 1000) / 200;
}

function point<P>(id: string, lngLat: LngLat, properties: P): Feature<GeoPoint, P> {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [...lngLat] }, properties };
}

export function markFeatures({ box, marks, plates }: MapScene): Feature<GeoPoint, MarkProperties | ExtentProperties>[] {
  const image = mapImageId({ type: 'blank' });
  return [
    ...plates.map((plate) => {
      const { id, size } = plate;
      const padding = [size.height / 2, size.width / 2] as const;
      return point(`extent-${id}`, plateMiddle(box, plate), { image, title: '' as const, padding });
    }),
    ...marks.map((mark) => {
      const { id, lngLat, sizePx, title, note, isLater } = mark;
      // what is known is named first
      const rank = (isLater ? 0 : mark.rows.length) + shareOfPlace(lngLat);
      const anchors = nameAnchors(mark.point[0], box.width, sizePx);
      return point(`mark-${id}`, lngLat, { image: mark.image, title, note, rank, anchors, isLater });
    }),
  ];
}
