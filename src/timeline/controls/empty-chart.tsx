import { timelineText } from '#messages/timeline-texts.ts';
import { clearFilters, setTimeWindow } from '#model/view/view-actions.ts';
import { Button } from '#ui/button.tsx';
import type { TimelineState } from '../hooks/use-timeline.ts';

/** What to do when the chart has nothing to draw; nothing otherwise. */
export function EmptyChart({ state: { data, shown, window } }: { readonly state: TimelineState }) {
  if (data.datedRows.length === 0) {
    const { total, shown: count } = shown.counts;
    const words = total === 0 ? 'timeline.noEvents' : count > 0 ? 'timeline.emptyUndated' : 'timeline.empty';
    return (
      <div className="tl-empty">
        <p>{timelineText(words)}</p>
        {shown.counts.hidden.filtered > 0 && (
          <Button variant="outlined" onClick={clearFilters}>
            {timelineText('timeline.clearFilters')}
          </Button>
        )}
      </div>
    );
  }
  if (window === null || shown.counts.shown > 0) return null;
  return (
    <div className="tl-empty">
      <p>{timelineText('timeline.emptyWindow')}</p>
      <Button variant="outlined" onClick={() => setTimeWindow(null)}>
        {timelineText('timeline.fitAll')}
      </Button>
    </div>
  );
}
