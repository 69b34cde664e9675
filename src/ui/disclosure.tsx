import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './controls.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Text that opens under its summary. */
export function Disclosure({ summary, open = false, className, children }: DisclosureProps) {
  return (
    <details className={`ui-disclosure${className === undefined ? '' : ` ${className}`}`} open={open}>
      <summary className="ui-disclosure-summary">
        {summary}
        <ChevronDown className="ui-disclosure-sign" size={14} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
