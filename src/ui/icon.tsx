import { memo } from 'react';
import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  readonly of: LucideIcon;
  readonly size?: number | undefined;
  readonly className?: string;
}

/** A sign beside words or on a button that has a name: screen readers pass over it. Drawn anew only when it is another one. */
export const Icon = memo(function Icon({ of: Sign, size = 16, className }: IconProps) {
  return <Sign size={size} strokeWidth={1.75} aria-hidden="true" className={className} />;
});
