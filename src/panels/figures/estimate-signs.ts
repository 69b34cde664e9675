import type { Estimate } from '#core/evidence/series-estimates.ts';
import { percentOn } from './figure-scale.ts';
import type { FigureScale } from './figure-scale.ts';

/** What is drawn for an estimate; places in hundredths of the width. */
export type EstimateSign =
  | { readonly type: 'none' }
  | {
      readonly type: 'point';
      readonly at: number;
      /** `wave` = about, `more` = at least, `fewer` = nearly. */
      readonly mark: 'plain' | 'wave' | 'more' | 'fewer';
    }
  | { readonly type: 'range'; readonly from: number; readonly to: number; readonly mark: 'plain' | 'wave' | 'more' }
  | { readonly type: 'ceiling'; readonly to: number }
  /** More or fewer than another, without a number of its own. */
  | { readonly type: 'beyond'; readonly from: number; readonly than: 'more' | 'fewer' };

const MARKS = { about: 'wave', 'at-least': 'more', nearly: 'fewer' } as const;

/** The sign of an estimate: a point or a range as it is printed, never a midpoint; nothing where no number is given. */
export function estimateSign(
  { low, high, qualifier, compared }: Pick<Estimate, 'low' | 'high' | 'qualifier' | 'compared'>,
  scale: FigureScale | null,
): EstimateSign {
  if (scale !== null && compared !== null) {
    const { than, figure } = compared;
    const edge = than === 'more' ? (figure.high ?? figure.low) : (figure.low ?? figure.high);
    return edge === null ? { type: 'none' } : { type: 'beyond', from: percentOn(scale, edge), than };
  }
  const first = low ?? high;
  const last = high ?? low;
  if (scale === null || first === null || last === null || qualifier === 'unquantified') return { type: 'none' };
  if (qualifier === 'up-to') return { type: 'ceiling', to: percentOn(scale, last) };
  if (first === last) {
    const mark = qualifier === 'none' || qualifier === 'between' ? 'plain' : MARKS[qualifier];
    return { type: 'point', at: percentOn(scale, first), mark };
  }
  const mark = qualifier === 'about' ? 'wave' : qualifier === 'at-least' ? 'more' : 'plain';
  return { type: 'range', from: percentOn(scale, first), to: percentOn(scale, last), mark };
}
