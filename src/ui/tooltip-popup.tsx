import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import './controls.css';

export interface TooltipProps {
  readonly text: string;
  /** The control that it explains; the tooltip repeats its name, so nothing is told by hovering alone. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** Shows a control's name when it is hovered or focused. */
export function TooltipPopup({ text, children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={500} render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner sideOffset={6} className="ui-tooltip-positioner">
          <BaseTooltip.Popup className="ui-tooltip">{text}</BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
