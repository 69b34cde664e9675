import { holdsAny } from '#core/query/map-groups.ts';
import { mapText } from '#messages/map-texts.ts';
import type { MapMessageId } from '#messages/map-texts.ts';
import type { Emphasis } from '../hooks/use-map-drawing.ts';
import { pointerName } from '../layers/mark-words.ts';
import type { OffMapPointer } from '../layers/off-map.ts';

/** An eighth of the compass each, from north clockwise. */
const DIRECTIONS: readonly MapMessageId[] = [
  'map.toNorth',
  'map.toNortheast',
  'map.toEast',
  'map.toSoutheast',
  'map.toSouth',
  'map.toSouthwest',
  'map.toWest',
  'map.toNorthwest',
];

function labelOf({ labels, count, bearing }: OffMapPointer): string {
  const places = pointerName(labels, labels.length);
  if (bearing === null) return mapText('map.pointerHereLabel', { places, count });
  const direction = DIRECTIONS[Math.round(bearing / 45) % DIRECTIONS.length] ?? 'map.toNorth';
  return mapText('map.pointerLabel', { places, count, direction: mapText(direction) });
}

function stateOf({ groups }: OffMapPointer, { selected, hovered }: Emphasis): 'selected' | 'hover' | undefined {
  if (groups.some((group) => holdsAny(group, selected))) return 'selected';
  return groups.some((group) => holdsAny(group, hovered)) ? 'hover' : undefined;
}

function Arrow({ bearing }: { readonly bearing: number }) {
  return (
    <svg aria-hidden="true" className="mp-pointer-arrow" width="12" height="12" viewBox="-8 -8 16 16">
      <path d="M0 6V-6M-4.5 -1.5L0 -6L4.5 -1.5" transform={`rotate(${bearing})`} />
    </svg>
  );
}

interface PointersProps {
  readonly pointers: readonly OffMapPointer[];
  readonly emphasis: Emphasis;
  readonly onGo: (pointer: OffMapPointer) => void;
}

/** The strip that tells of shown events without a mark or plate in the view: each part flies there, or opens what has no room here. */
export function Pointers({ pointers, emphasis, onGo }: PointersProps) {
  const [first] = pointers;
  const last = pointers.at(-1);
  if (first === undefined || last === undefined) return null;
  const { left, top, bottom } = first.box;
  return (
    <ul
      className="mp-pointers"
      aria-label={mapText('map.pointers')}
      style={{ left, top, width: last.box.right - left, height: bottom - top }}
    >
      {pointers.map((pointer) => {
        const { name, labels, count, bearing, box } = pointer;
        return (
          <li key={labels.join('+')} style={{ width: box.right - box.left }}>
            <button
              type="button"
              className="mp-pointer"
              title={labelOf(pointer)}
              data-state={stateOf(pointer, emphasis)}
              aria-current={stateOf(pointer, emphasis) === 'selected' ? 'true' : undefined}
              aria-label={labelOf(pointer)}
              onClick={() => onGo(pointer)}
            >
              {bearing !== null && <Arrow bearing={bearing} />}
              <span dir="auto">{name}</span>
              <b>{count}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
