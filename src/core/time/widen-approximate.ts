import type { Span } from '../dossier/types.ts';
import { describeSpan } from './describe-span.ts';
import type { DatePoint } from './describe-span.ts';
import { spanBounds } from './span-bounds.ts';
import type { SpanBounds } from './span-bounds.ts';

const HALF_UNIT_DAYS = { day: 1, month: 15, season: 45, year: 182 } as const satisfies Record<
  DatePoint['type'],
  number
>;

function slack(point: DatePoint): number {
  return point.approximate ? HALF_UNIT_DAYS[point.type] : 0;
}

/**
 * Bounds for drawing a date marked "about" (~): each approximate end reaches half of its own unit further on both sides, at least a day.
 * For drawing only: EDTF gives "about" no width, so filters and counts use the span as it is.
 */
export function widenApproximate(span: Span): SpanBounds {
  const bounds = spanBounds(span);
  const description = describeSpan(span);
  switch (description.type) {
    case 'day':
    case 'month':
    case 'season':
    case 'year':
      return widenBounds(bounds, slack(description), slack(description), true);
    case 'lasted':
      return widenBounds(bounds, slack(description.from), slack(description.until), false);
    case 'since':
      return widenBounds(bounds, slack(description.from), 0, false);
    case 'until':
      return widenBounds(bounds, 0, slack(description.until), false);
    case 'going-on':
    case 'within':
    case 'not-before':
    case 'not-after':
    case 'unknown':
      return bounds;
  }
}

function widenBounds(bounds: SpanBounds, start: number, end: number, once: boolean): SpanBounds {
  // Something that happened once keeps start and end together, else it would look as if it had lasted.
  if (once) {
    return {
      startMin: bounds.startMin - start,
      startMax: bounds.startMax + start,
      endMin: bounds.endMin - end,
      endMax: bounds.endMax + end,
    };
  }
  return {
    startMin: bounds.startMin - start,
    startMax: Math.min(bounds.startMax + start, bounds.endMax + end),
    endMin: Math.max(bounds.endMin - end, bounds.startMin - start),
    endMax: bounds.endMax + end,
  };
}
