import { lazy, Suspense } from 'react';
import type { TooltipProps } from './tooltip-popup.tsx';

// what places a popup is larger than all controls together: it comes after the first text, and the control works without it
const TooltipPopup = lazy(() => import('./tooltip-popup.tsx').then((part) => ({ default: part.TooltipPopup })));

/** Shows a control's name when it is hovered or focused. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <Suspense fallback={children}>
      <TooltipPopup text={text}>{children}</TooltipPopup>
    </Suspense>
  );
}
