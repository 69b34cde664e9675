import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { usePrinting } from './use-printing.ts';
import './controls.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** The text is made when it is first opened: for what is long and stands many times on a page. */
  readonly lazy?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Text that opens under its summary; open on paper. */
export function Disclosure({ summary, open = false, lazy = false, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const [isMade, setMade] = useState(!lazy || open);
  const isPrinting = usePrinting();
  return (
    <details
      className={`ui-disclosure${className === undefined ? '' : ` ${className}`}`}
      open={isOpen || isPrinting}
      onToggle={(event) => {
        if (isPrinting) return;
        setOpen(event.currentTarget.open);
        setMade(true);
      }}
    >
      <summary className="ui-disclosure-summary">
        {summary}
        <Icon of={ChevronDown} className="ui-disclosure-sign" size={14} />
      </summary>
      <div className="ui-disclosure-body">{(isMade || isPrinting) && children}</div>
    </details>
  );
}
