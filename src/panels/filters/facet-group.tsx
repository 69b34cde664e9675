import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';

interface FacetGroupProps {
  readonly title: string;
  /** Whether it is open before the reader has opened or closed it. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A facet under its head, which opens and closes it; what is closed is not in the page. */
export function FacetGroup({ title, startsOpen = true, children }: FacetGroupProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? startsOpen;
  return (
    <details className="ft-group" open={isOpen}>
      <summary
        className="ft-group-head"
        onClick={(event) => {
          event.preventDefault();
          setChosen(!isOpen);
        }}
      >
        <h3>{title}</h3>
        <Icon of={ChevronDown} size={14} />
      </summary>
      {isOpen && <ul>{children}</ul>}
    </details>
  );
}
