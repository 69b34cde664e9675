import { mapText } from '#messages/map-texts.ts';
import type { MapContext } from '../layers/map-model.ts';
import type { SceneMark } from '../layers/map-scene.ts';
import { mixWords } from '../layers/mark-words.ts';
import type { Box } from '../layers/plate-layout.ts';
import { TOOLTIP_WIDTH_PX, tooltipPlace } from '../layers/tooltip-place.ts';
import { projectPoint } from '../layers/view-box.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { useStatusWords } from './event-row.tsx';
import { eventDateWords } from '#model/text/event-words.ts';

/** What a mark says, in words, while the pointer or the keyboard is on it. The buttons of the marks say the same to screen readers. */
export function MarkTooltip({
  mark,
  box,
  obstacles,
  context,
}: {
  readonly mark: SceneMark;
  readonly box: ViewBox;
  readonly obstacles: readonly Box[];
  readonly context: MapContext;
}) {
  const statusOf = useStatusWords();
  const [row] = mark.rows;
  const event = mark.rows.length === 1 && row !== undefined ? context.eventAt(row) : undefined;
  const { left, top, isBelow } = tooltipPlace(projectPoint(box, mark.lngLat), mark.sizePx, box, obstacles);
  return (
    <div aria-hidden="true" className="mp-tooltip" data-below={isBelow} style={{ left, top, width: TOOLTIP_WIDTH_PX }}>
      <div className="mp-tooltip-card">
        <strong dir="auto">{event?.title ?? mark.title}</strong>
        {event !== undefined && row !== undefined ? (
          <>
            <span>{eventDateWords(event, 'short')}</span>
            <span>{mark.isLater ? context.laterWords(mark.rows) : statusOf(row)}</span>
            <span dir="auto">{mark.title}</span>
          </>
        ) : (
          <>
            <span>{mapText('map.countEvents', { count: mark.rows.length })}</span>
            <span>{mixWords(context, mark.mix)}</span>
            {mark.isLater && <span>{context.laterWords(mark.rows)}</span>}
          </>
        )}
      </div>
    </div>
  );
}
