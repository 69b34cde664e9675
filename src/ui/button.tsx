import type { ComponentPropsWithRef, ReactNode } from 'react';
import './controls.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `quiet` is the rest; one `primary` a screen at most. */
  readonly variant?: 'quiet' | 'outlined' | 'primary';
  /** A 16 px icon before the words. */
  readonly icon?: ReactNode;
}

/** A button with words. For one with an icon alone see IconButton. */
export function Button({ variant = 'quiet', icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`ui-button ui-button-${variant}${className === undefined ? '' : ` ${className}`}`}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
