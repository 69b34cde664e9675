import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './controls.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** The text is made when it is first opened: for what is long and stands many times on a page. */
  readonly lazy?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Text that opens under its summary. */
export function Disclosure({ summary, open = false, lazy = false, className, children }: DisclosureProps) {
  const [isMade, setMade] = useState(!lazy || open);
  return (
    <details
      className={`ui-disclosure${className === undefined ? '' : ` ${className}`}`}
      open={open}
      onToggle={isMade ? undefined : () => setMade(true)}
    >
      <summary className="ui-disclosure-summary">
        {summary}
        <Icon of={ChevronDown} className="ui-disclosure-sign" size={14} />
      </summary>
      <div className="ui-disclosure-body">{isMade && children}</div>
    </details>
  );
}
