import { mergeProps } from '@base-ui/react/merge-props';
import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { cloneElement, createContext, memo, useContext, useRef } from 'react';
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

/** What belongs to the tooltip alone: it stays as it is when the control re-renders. */
const TooltipFrame = memo(function TooltipFrame({ text }: Pick<TooltipProps, 'text'>) {
  const openedBy = useRef<BaseTooltip.Root.ChangeEventReason>('none');
  const actions = useRef<BaseTooltip.Root.Actions>(null);
  const handleOpenChange = (isOpen: boolean, change: BaseTooltip.Root.ChangeEventDetails): void => {
    if (isOpen) openedBy.current = change.reason;
    else if (change.reason === 'escape-key' && openedBy.current === 'trigger-focus') {
      // it came with the focus, unasked: Esc closes it, and does what it does without a tooltip
      change.cancel();
      change.allowPropagation();
      actions.current?.close();
    }
  };
  return (
    <BaseTooltip.Root actionsRef={actions} onOpenChange={handleOpenChange}>
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
