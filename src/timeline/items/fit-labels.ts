// Titles are drawn in full or not at all, and touch neither marks nor each other. Rows are apart from one another, so each is looked at alone.
import type { FeedMark } from './feed-mark.ts';
import { labelPlaces, markBox, meets } from './mark-box.ts';
import type { LabelPlace, MarkBox, MarkRoom } from './mark-box.ts';

const WHOLE_GAP_PX = 8;

interface Taken {
  readonly owner: FeedMark;
  readonly x0: number;
  readonly x1: number;
  /** A title may stand in its own stretch, and on a stretch that fills the whole range. */
  readonly isGround: boolean;
}

function takenBy(box: MarkBox): Taken[] {
  const { mark, x0, x1, head0, head1, isStretch } = box;
  const head = { owner: mark, x0: head0, x1: head1, isGround: false };
  if (mark.isWhole) return [{ owner: mark, x0, x1, isGround: true }];
  return isStretch ? [head, { owner: mark, x0, x1, isGround: true }] : [head];
}

function isFree(taken: readonly Taken[], owner: FeedMark, { x0, x1 }: LabelPlace): boolean {
  return taken.every((other) => {
    if (!meets(other, x0, x1)) return true;
    return other.isGround ? other.owner === owner || other.owner.isWhole : false;
  });
}

/** What a title is worth: the selected ones first, then those that the reader cannot know without. */
function rank({ mark }: MarkBox, forced: ReadonlySet<number>): number {
  if (forced.has(mark.row)) return 0;
  return mark.kind === 'bar' ? 1 : 2;
}

/** Places for mark and title of what fills the range: as far to the left as nothing else is. */
function wholePlaces(
  box: MarkBox,
  [first]: readonly LabelPlace[],
  taken: readonly Taken[],
  room: MarkRoom,
): LabelPlace[] {
  if (first === undefined) return [];
  const length = first.x1 - box.head0;
  const starts = taken.flatMap(({ owner, x1 }) => (owner.isWhole || x1 <= box.head0 ? [] : [x1 + WHOLE_GAP_PX]));
  return [box.head0, ...starts.sort((a, b) => a - b)].flatMap((x0) =>
    x0 + length > room.widthPx ? [] : [{ side: 'inside', x0, x1: x0 + length, shiftPx: x0 - box.head0 }],
  );
}

/** Titles of one row, taken from one side to the other. */
function fitRow(
  boxes: readonly MarkBox[],
  placesOf: (box: MarkBox) => readonly LabelPlace[],
  room: MarkRoom,
  way: 1 | -1,
): Map<FeedMark, LabelPlace> {
  const taken = boxes.flatMap(takenBy);
  const places = new Map<FeedMark, LabelPlace>();
  const order = [...boxes].sort(
    (a, b) => rank(a, room.forced) - rank(b, room.forced) || way * (a.head0 - b.head0) || a.mark.row - b.mark.row,
  );
  for (const box of order) {
    const choices = box.mark.isWhole ? wholePlaces(box, placesOf(box), taken, room) : placesOf(box);
    const beside = choices.filter(({ side }) => side !== 'inside' && side !== 'over');
    // from the right, titles are pushed to the right, so that there is room for the next ones
    const sorted = way === 1 ? choices : [...choices.filter((each) => !beside.includes(each)), ...beside.reverse()];
    const place = sorted.find((choice) => isFree(taken, box.mark, choice));
    if (place === undefined) continue;
    places.set(box.mark, place);
    taken.push({ owner: box.mark, x0: place.x0, x1: place.x1, isGround: false });
  }
  return places;
}

/** Marks with the side their title stands on. */
export function fitLabels(marks: readonly FeedMark[], room: MarkRoom): FeedMark[] {
  const rows = new Map<string, MarkBox[]>();
  for (const mark of marks) {
    const name = `${mark.lane}:${mark.line}`;
    const boxes = rows.get(name) ?? [];
    rows.set(name, boxes);
    boxes.push(markBox(mark, room));
  }
  const sides = new Map<FeedMark, LabelPlace>();
  for (const boxes of rows.values()) {
    const places = new Map(boxes.map((box) => [box, labelPlaces(box, room)]));
    const placesOf = (box: MarkBox): readonly LabelPlace[] => places.get(box) ?? [];
    const forth = fitRow(boxes, placesOf, room, 1);
    const back = forth.size === boxes.length ? forth : fitRow(boxes, placesOf, room, -1);
    for (const [mark, place] of back.size > forth.size ? back : forth) sides.set(mark, place);
  }
  return marks.map((mark) => {
    const place = sides.get(mark);
    return { ...mark, label: place?.side ?? 'none', shiftPx: Math.round(place?.shiftPx ?? 0) };
  });
}
