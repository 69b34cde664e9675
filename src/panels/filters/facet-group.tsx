import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';

/** A facet under its head, which closes it. */
export function FacetGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="ft-group" open>
      <summary className="ft-group-head">
        <h3>{title}</h3>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
