import { memo } from 'react';
import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  readonly of: LucideIcon;
  readonly size?: number | undefined;
  readonly className?: string;
}

/** An icon beside words or on a button that has a name: screen readers skip it. Re-renders only when the icon changes. */
export const Icon = memo(function Icon({ of: Sign, size = 16, className }: IconProps) {
  return <Sign size={size} strokeWidth={1.75} aria-hidden="true" className={className} />;
});
