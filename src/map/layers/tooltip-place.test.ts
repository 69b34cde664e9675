import { describe, expect, it } from 'vitest';
import { tooltipPlace, TOOLTIP_WIDTH_PX } from './tooltip-place.ts';

const PANE = { width: 800, height: 480 };
const CARD = { left: 0, top: 0, right: 392, bottom: 82 };

describe('the tooltip of a mark', () => {
  it('stands above its mark, in the middle', () => {
    expect(tooltipPlace([400, 300], 40, PANE, [])).toEqual({
      left: 400 - TOOLTIP_WIDTH_PX / 2,
      top: 270,
      isBelow: false,
    });
  });

  it.each([
    ['there is no room above', [400, 60], []],
    ['a card of the map takes it', [230, 170], [CARD]],
  ] as const)('stands below where %s', (_, point, obstacles) => {
    expect(tooltipPlace(point, 40, PANE, obstacles)).toMatchObject({ top: point[1] + 30, isBelow: true });
  });

  it('stays above beside a card', () => {
    expect(tooltipPlace([640, 170], 40, PANE, [CARD]).isBelow).toBe(false);
  });

  it('stays in the pane', () => {
    expect(tooltipPlace([10, 300], 40, PANE, []).left).toBe(8);
    expect(tooltipPlace([790, 300], 40, PANE, []).left).toBe(PANE.width - TOOLTIP_WIDTH_PX - 8);
  });
});
