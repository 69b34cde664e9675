export interface ChartWords {
  readonly reportLabel: (reportId: string) => string;
  readonly peak: (count: number, days: number) => string;
  /** What the card beside a mark says: one event, or several. */
  readonly tip: (rows: readonly number[]) => readonly string[];
}

/** What was pressed or is pointed at. */
export type ChartTarget =
  | { readonly type: 'event'; readonly row: number }
  | {
      readonly type: 'count';
      readonly rows: readonly number[];
      readonly lane: number;
      readonly from: number;
      readonly until: number;
    }
  | { readonly type: 'reports'; readonly ids: readonly string[]; readonly from: number; readonly until: number };
