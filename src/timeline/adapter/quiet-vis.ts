// vis-timeline reads sizes back after each mark that it draws and after each lot of marks that it is told of, and each reading makes the
// browser lay the page out. No size of a mark is of use here: lanes have fixed heights and marks are placed by time alone. These two
// functions reach into what vis keeps to itself; the version is fixed by the lock file, and a change of it fails loudly.
import type { Timeline } from 'vis-timeline/esnext';

type ItemPrototype = Record<string, unknown> & { overflow?: boolean; whiteSpace?: boolean };

interface ItemSet {
  redraw: () => boolean;
}

const NO_SIZE = { width: 0, height: 0 };

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

function itemSetOf(timeline: Timeline): ItemSet {
  const { itemSet } = timeline as unknown as { itemSet?: unknown };
  if (!isObject(itemSet) || typeof itemSet['redraw'] !== 'function')
    throw new TypeError('This version of vis-timeline has no itemSet with a redraw: see quiet-vis.ts.');
  return itemSet as unknown as ItemSet;
}

function prototypeOf(itemSet: ItemSet, type: 'point' | 'range'): ItemPrototype {
  const { types } = itemSet.constructor as unknown as { types?: unknown };
  const item = isObject(types) ? types[type] : undefined;
  const prototype = isObject(item) ? item['prototype'] : undefined;
  if (!isObject(prototype) || typeof prototype['_getDomComponentsSizes'] !== 'function')
    throw new TypeError(`This version of vis-timeline measures a ${type} in another way: see quiet-vis.ts.`);
  return prototype;
}

/** From now on no mark is measured; all count as without size. */
export function dropMeasuring(timeline: Timeline): void {
  const itemSet = itemSetOf(timeline);
  prototypeOf(itemSet, 'point')['_getDomComponentsSizes'] = () => ({ dot: NO_SIZE, content: NO_SIZE, point: NO_SIZE });
  prototypeOf(itemSet, 'range')['_getDomComponentsSizes'] = function measured(this: ItemPrototype) {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: NO_SIZE, box: NO_SIZE };
  };
}

/** Tells vis of several changes in one go: it draws once afterwards, in the next frame, and not after each of them. */
export function atOnce(timeline: Timeline, change: () => void): void {
  const itemSet = itemSetOf(timeline);
  const { redraw } = itemSet;
  itemSet.redraw = () => false;
  try {
    change();
  } finally {
    itemSet.redraw = redraw;
  }
}
