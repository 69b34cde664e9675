import type { ReactNode } from 'react';
import type { ButtonProps } from './button.tsx';
import { Tooltip } from './tooltip.tsx';
import './controls.css';

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'aria-label' | 'title'> {
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A square button with an icon alone. */
export function IconButton({ label, variant = 'quiet', className, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        className={`ui-button ui-button-${variant} ui-button-icon${className === undefined ? '' : ` ${className}`}`}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  );
}
