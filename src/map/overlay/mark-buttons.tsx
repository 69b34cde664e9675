import { holdsAny } from '#core/query/map-groups.ts';
import { mapText } from '#messages/map-texts.ts';
import type { MapContext } from '../layers/map-model.ts';
import type { MapScene, SceneMark } from '../layers/map-scene.ts';
import { mixWords } from '../layers/mark-words.ts';
import { isInBox } from '../layers/view-box.ts';
import { useStatusWords } from './event-row.tsx';

/** Beyond this the list of events is the quicker way; the fullest marks come first. */
const BUTTON_LIMIT = 40;

interface MarkButtonsProps {
  readonly scene: MapScene;
  readonly context: MapContext;
  readonly selected: ReadonlySet<number>;
  readonly onActivate: (mark: SceneMark) => void;
  readonly onPoint: (mark: SceneMark | null) => void;
}

/** The marks of the canvas as buttons for keyboard and screen reader. They lie over their marks and let the pointer through. */
export function MarkButtons({ scene, context, selected, onActivate, onPoint }: MarkButtonsProps) {
  const statusOf = useStatusWords();
  const nameOf = (mark: SceneMark): string => {
    const [row] = mark.rows;
    if (mark.rows.length > 1 || row === undefined) {
      const words = { title: mark.title, count: mark.rows.length, mix: mixWords(context, mark.mix) };
      return mark.isLater
        ? mapText('map.markManyLater', { ...words, until: context.laterWords(mark.rows) })
        : mapText('map.markMany', words);
    }
    if (mark.isLater)
      return mapText('map.markLater', {
        title: mark.title,
        event: context.eventAt(row)?.title ?? '',
        until: context.laterWords(mark.rows),
      });
    return mapText('map.markOne', {
      title: mark.title,
      event: context.eventAt(row)?.title ?? '',
      status: statusOf(row),
    });
  };
  const inView = scene.marks.filter((mark) => isInBox(scene.box, mark.point));
  const chosen = [...inView].sort((a, b) => b.rows.length - a.rows.length).slice(0, BUTTON_LIMIT);
  const inOrder = chosen.sort((a, b) => a.point[0] - b.point[0]);
  return (
    <ul className="mp-marks" aria-label={mapText('map.marks')}>
      {inOrder.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            className="mp-mark"
            aria-label={nameOf(mark)}
            aria-current={holdsAny(mark, selected) ? 'true' : undefined}
            data-shape={mark.shape}
            style={{
              left: mark.point[0] - mark.sizePx / 2,
              top: mark.point[1] - mark.sizePx / 2,
              width: mark.sizePx,
              height: mark.sizePx,
            }}
            onClick={() => onActivate(mark)}
            onFocus={() => onPoint(mark)}
            onBlur={() => onPoint(null)}
          />
        </li>
      ))}
    </ul>
  );
}
