import { describe, expect, it } from 'vitest';
import type { MapSigns, SignMark } from './map-signs.ts';
import { signPlan } from './sign-plan.ts';
import type { ViewBox } from './view-box.ts';
import { worldPx } from './view-box.ts';

const BOX: ViewBox = { lng: 10, lat: 50, zoom: 5, width: 800, height: 460 };
const mark = (id: string, lng: number, lat: number): SignMark => ({
  id,
  lngLat: [lng, lat],
  sizePx: 24,
  image: `image-${id}`,
  title: id,
  note: '',
  isLater: false,
  nameSide: 'east',
});
const signs: MapSigns = {
  strokes: [],
  marks: [mark('south', 10, 49), mark('north', 10.1, 50), mark('nameless', 4, 50)].map((each) =>
    each.id === 'nameless' ? { ...each, title: '' } : each,
  ),
  rooms: [{ lngLat: [14, 52], width: 120, height: 34 }],
};
const sizeOf = () => ({ width: 60, height: 15 });

describe('a plan', () => {
  it('lays what stands further south over what is behind it', () => {
    const { marks } = signPlan(signs, BOX, sizeOf);
    expect(marks.map(({ mark: { id } }) => id).slice(-1)).toEqual(['south']);
    const downs = marks.map(({ point }) => point[1]);
    expect(downs).toEqual([...downs].sort((a, b) => a - b));
  });

  it('names what has a name, and keeps labels off marks, names and plates', () => {
    const { marks, names, rooms } = signPlan(signs, BOX, sizeOf);
    expect(names.map((name) => name.mark.id)).toEqual(['south', 'north']);
    expect(rooms).toHaveLength(marks.length + names.length + signs.rooms.length);
    for (const { box } of names) expect(rooms).toContainEqual(box);
    for (const { point } of marks) {
      const [x, y] = point;
      expect(rooms.some((room) => room.left < x && x < room.right && room.top < y && y < room.bottom)).toBe(true);
    }
  });

  it('shows every copy of the world that is in sight, and one where the world is wider than the pane', () => {
    expect(signPlan(signs, BOX, sizeOf).marks).toHaveLength(3);
    const far = { ...BOX, zoom: 0 };
    const { marks, names } = signPlan(signs, far, sizeOf);
    const souths = marks.flatMap(({ mark: { id }, point: [x] }) => (id === 'south' ? [x] : [])).sort((a, b) => a - b);
    expect(souths.map((x) => Math.round((x - 400) / worldPx(far)))).toEqual([-1, 0, 1]);
    expect(names.filter((name) => name.mark.id === 'south')).toHaveLength(3);
  });
});
