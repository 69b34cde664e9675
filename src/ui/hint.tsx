import { lateLoad } from '#late/late-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import type { HintProps } from './hint-popup.tsx';
import './controls.css';

const POPUP = lateLoad('hint-popup', () => import('./hint-popup.tsx').then((part) => part.HintPopup));

/** A small button that explains itself: hover, click, touch or key opens the explanation, Escape closes it. */
export function Hint(props: HintProps) {
  const { label, trigger, className } = props;
  const Popup = useComfort(POPUP);
  // oxlint-disable-next-line react/static-components -- it is one and the same once it has come
  if (Popup !== null) return <Popup {...props} />;
  return (
    <button type="button" aria-label={label} className={className ?? 'ui-code'}>
      {trigger}
    </button>
  );
}
