import { lazy, Suspense } from 'react';
import type { HintProps } from './hint-popup.tsx';
import './controls.css';

const HintPopup = lazy(() => import('./hint-popup.tsx').then((part) => ({ default: part.HintPopup })));

/** A small button that explains itself: hover, click, touch or key opens the explanation, Escape closes it. */
export function Hint(props: HintProps) {
  const { label, trigger, className } = props;
  return (
    <Suspense
      fallback={
        <button type="button" aria-label={label} className={className ?? 'ui-code'}>
          {trigger}
        </button>
      }
    >
      <HintPopup {...props} />
    </Suspense>
  );
}
