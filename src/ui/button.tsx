import type { ComponentPropsWithRef } from 'react';
import { Icon } from './icon.tsx';
import type { IconProps } from './icon.tsx';
import './controls.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `quiet` is the rest; one `primary` a screen at most. */
  readonly variant?: 'quiet' | 'outlined' | 'primary';
  /** Drawn with 16 px before the words. */
  readonly icon?: IconProps['of'];
}

/** A button with words. For one with an icon alone see IconButton. */
export function Button({ variant = 'quiet', icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`ui-button ui-button-${variant}${className === undefined ? '' : ` ${className}`}`}
      {...rest}
    >
      {icon !== undefined && <Icon of={icon} />}
      {children}
    </button>
  );
}
