import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import './controls.css';

export interface HintProps {
  /** What the button is called: its visible text and what it explains. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A small button that explains itself: hover, click, touch or key opens the explanation, Escape closes it. */
export function HintPopup({ label, trigger, children, className }: HintProps) {
  return (
    <Popover.Root>
      <Popover.Trigger openOnHover delay={200} aria-label={label} className={className ?? 'ui-code'}>
        {trigger}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={8} className="ui-hint-positioner">
          <Popover.Popup className="ui-hint" aria-label={label}>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
