import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconProps } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import './controls.css';

interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'aria-label' | 'title'> {
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly icon: IconProps['of'];
  /** Of the icon, in CSS pixels. */
  readonly size?: IconProps['size'];
}

/** A tooltip is many components: they re-render when the button looks or reads different, not when only its action changes. */
const NamedButton = memo(function NamedButton(props: IconButtonProps) {
  const { label, icon, size, variant = 'quiet', className, ...rest } = props;
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        className={`ui-button ui-button-${variant} ui-button-icon${className === undefined ? '' : ` ${className}`}`}
        {...rest}
      >
        <Icon of={icon} size={size} />
      </button>
    </Tooltip>
  );
});

/** A square button with an icon alone. */
export function IconButton({ onClick, ...rest }: IconButtonProps) {
  const latest = useRef(onClick);
  useLayoutEffect(() => {
    latest.current = onClick;
  });
  const [handleClick] = useState(() => (event: MouseEvent<HTMLButtonElement>) => latest.current?.(event));
  return <NamedButton {...rest} onClick={handleClick} />;
}
