import type { ComponentPropsWithRef } from 'react';
import './controls.css';

interface NumberLinkProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label'> {
  /** What it opens, for those who do not see where the number stands; left out where its words say so. */
  readonly label?: string;
}

/** A number that opens what it is made of. */
export function NumberLink({ label, className, ...rest }: NumberLinkProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className={`ui-number${className === undefined ? '' : ` ${className}`}`}
      {...rest}
    />
  );
}
