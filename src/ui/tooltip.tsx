import { lateLoad } from '#late/late-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import type { TooltipProps } from './tooltip-popup.tsx';

// what places a popup is larger than all controls together: it comes after the first text, and the control works without it
const POPUP = lateLoad('tooltip-popup', () => import('./tooltip-popup.tsx').then((part) => part.TooltipPopup));

/** Shows a control's name when it is hovered or focused. */
export function Tooltip({ text, children }: TooltipProps) {
  const Popup = useComfort(POPUP);
  // oxlint-disable-next-line react/static-components -- it is one and the same once it has come
  return Popup === null ? children : <Popup text={text}>{children}</Popup>;
}
