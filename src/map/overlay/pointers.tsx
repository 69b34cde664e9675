import { mapText } from '#messages/map-texts.ts';
import { pointerName } from '../layers/mark-words.ts';
import type { OffMapPointer } from '../layers/off-map.ts';

/** Plates at the edge for shown events outside the view; each flies there. */
export function Pointers({
  pointers,
  onGo,
}: {
  readonly pointers: readonly OffMapPointer[];
  readonly onGo: (pointer: OffMapPointer) => void;
}) {
  return (
    <ul className="mp-pointers" aria-label={mapText('map.pointers')}>
      {pointers.map((pointer) => {
        const { labels, count, side, box } = pointer;
        const name = pointerName(labels);
        return (
          <li
            key={labels.join('+')}
            data-side={side}
            style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
          >
            <button
              type="button"
              className="mp-pointer"
              title={name}
              aria-label={mapText('map.pointerLabel', { places: name, count })}
              onClick={() => onGo(pointer)}
            >
              <span dir="auto">{name}</span>
              <b>{count}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
