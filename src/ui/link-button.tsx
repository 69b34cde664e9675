import type { ComponentPropsWithRef } from 'react';
import './controls.css';

/** A button in running text that leads to something else in the app. */
export function LinkButton({ className, type = 'button', ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type={type} className={`ui-link${className === undefined ? '' : ` ${className}`}`} {...rest} />;
}
