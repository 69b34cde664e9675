import { mergeProps } from '@base-ui/react/merge-props';
import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { cloneElement, createContext, memo, useContext } from 'react';
import type { ComponentProps, ReactElement } from 'react';
import './controls.css';

type Control = ReactElement<ComponentProps<'button'>>;

export interface TooltipProps {
  readonly text: string;
  /** The control that it explains; the tooltip repeats its name, so hovering adds nothing that others miss. It has no `ref`. */
  readonly children: Control;
}

const ControlContext = createContext<Control | null>(null);

/** The control with what the tooltip adds to it. */
function TooltipControl(added: ComponentProps<'button'>) {
  const control = useContext(ControlContext);
  return control === null ? null : cloneElement(control, mergeProps<'button'>(added, control.props));
}

/** Esc closes a tooltip, and does what it does without one. */
function letGo(_isOpen: boolean, { allowPropagation }: BaseTooltip.Root.ChangeEventDetails): void {
  allowPropagation();
}

/** What belongs to the tooltip alone: it stays as it is when the control re-renders. */
const TooltipFrame = memo(function TooltipFrame({ text }: Pick<TooltipProps, 'text'>) {
  return (
    <BaseTooltip.Root onOpenChange={letGo}>
      <BaseTooltip.Trigger delay={500} render={<TooltipControl />} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner sideOffset={6} className="ui-tooltip-positioner">
          <BaseTooltip.Popup className="ui-tooltip">{text}</BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
});

/** Shows a control's name when it is hovered or focused. */
export function TooltipPopup({ text, children }: TooltipProps) {
  return (
    <ControlContext value={children}>
      <TooltipFrame text={text} />
    </ControlContext>
  );
}
