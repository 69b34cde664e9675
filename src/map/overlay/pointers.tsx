import { mapText } from '#messages/map-texts.ts';
import type { OffMapPointer } from '../layers/off-map.ts';

const NAMES_SHOWN = 2;

function placesOf({ labels }: OffMapPointer): string {
  const names = labels.slice(0, NAMES_SHOWN).join(mapText('map.listSeparator'));
  return labels.length > NAMES_SHOWN
    ? mapText('map.placesMore', { places: names, more: labels.length - NAMES_SHOWN })
    : names;
}

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
      {pointers.map((pointer) => (
        <li
          key={pointer.labels.join('+')}
          data-side={pointer.side}
          style={pointer.side === 'left' || pointer.side === 'right' ? { top: pointer.along } : { left: pointer.along }}
        >
          <button
            type="button"
            className="mp-pointer"
            aria-label={mapText('map.pointerLabel', { places: placesOf(pointer), count: pointer.count })}
            onClick={() => onGo(pointer)}
          >
            <span>{placesOf(pointer)}</span>
            <b>{pointer.count}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
