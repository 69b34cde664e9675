/** Rows of marks that a lane can have. */
export const MOST_ROWS = 4;

export const LANE_PX = { folded: 10, reports: 28 } as const;

/** A row of marks, and what a lane has beside its rows, as designed and where room is short. */
const ROW_PX = { design: 20, least: 17 } as const;
const EDGE_PX = { design: 4, least: 1 } as const;

export interface LaneBox {
  readonly top: number;
  readonly height: number;
  /** Rows of marks; 0 = folded to a line. */
  readonly rows: number;
}

/** What a lane would do with room. */
export interface LaneNeed {
  /** Nothing of it lies in the visible range. */
  readonly isEmpty: boolean;
  /** How much it shows with one row, with two, ...; more rows than these add nothing. */
  readonly shown: readonly number[];
}

function leastHeight(rows: number): number {
  return rows === 0 ? LANE_PX.folded : rows * ROW_PX.least + EDGE_PX.least;
}

/** The further rows that a lane gains most by, for each of them; null where no affordable number of rows shows more. */
function bestGain({ shown }: LaneNeed, rows: number, affordable: number): { rows: number; gain: number } | null {
  let best: { rows: number; gain: number } | null = null;
  for (let more = 1; more <= affordable && rows + more <= Math.min(shown.length, MOST_ROWS); more += 1) {
    const gain = ((shown[rows + more - 1] ?? 0) - (shown[rows - 1] ?? 0)) / more;
    if (gain > 0 && (best === null || gain > best.gain)) best = { rows: more, gain };
  }
  return best;
}

/** Rows of each lane: one of what is used, and of the rest as many as the room has, where they show most first. */
function shareRows(needs: readonly LaneNeed[], availablePx: number): number[] {
  // with nothing to show anywhere there is nobody to make room for
  const foldsAny = needs.some(({ isEmpty }) => !isEmpty);
  const rows: number[] = needs.map(({ isEmpty }) => (isEmpty && foldsAny ? 0 : 1));
  let spare = availablePx - rows.reduce((sum, each) => sum + leastHeight(each), 0);
  for (;;) {
    let winner: { lane: number; rows: number; gain: number } | null = null;
    for (const [lane, need] of needs.entries()) {
      const own = rows[lane] ?? 0;
      const gain = own === 0 ? null : bestGain(need, own, Math.floor(spare / ROW_PX.least));
      if (gain !== null && (winner === null || gain.gain > winner.gain)) winner = { lane, ...gain };
    }
    if (winner === null) return rows;
    rows[winner.lane] = (rows[winner.lane] ?? 0) + winner.rows;
    spare -= winner.rows * ROW_PX.least;
  }
}

/** Heights of the lanes in the room there is: what is not used folds to a line, and the used ones get up to four rows. */
export function layoutLanes(needs: readonly LaneNeed[], availablePx: number): LaneBox[] {
  const rows = shareRows(needs, availablePx);
  const allRows = Math.max(
    1,
    rows.reduce((sum, each) => sum + each, 0),
  );
  const used = Math.max(1, rows.filter((each) => each > 0).length);
  let spare = Math.max(0, availablePx - rows.reduce((sum, each) => sum + leastHeight(each), 0));
  const rowPx = ROW_PX.least + Math.min(ROW_PX.design - ROW_PX.least, Math.floor(spare / allRows));
  spare -= (rowPx - ROW_PX.least) * allRows;
  const edgePx = EDGE_PX.least + Math.min(EDGE_PX.design - EDGE_PX.least, Math.floor(spare / used));
  let top = 0;
  return rows.map((each) => {
    const height = each === 0 ? LANE_PX.folded : each * rowPx + edgePx;
    const box: LaneBox = { top, height, rows: each };
    top += height;
    return box;
  });
}

/** The height of one row of a lane, and where its middle is from the top of the lane. */
export function rowPlace(
  { height, rows }: LaneBox,
  line: number,
): { readonly height: number; readonly middle: number } {
  const count = Math.max(1, rows);
  const rowPx = Math.min(ROW_PX.design, (height - EDGE_PX.least) / count);
  return {
    height: rowPx,
    middle: (height - EDGE_PX.least - count * rowPx) / 2 + (Math.min(line, count - 1) + 0.5) * rowPx,
  };
}
