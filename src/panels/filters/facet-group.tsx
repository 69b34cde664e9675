import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** A facet under its head, which closes it. */
export function FacetGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="ft-group" open>
      <summary className="ft-group-head">
        <h3>{title}</h3>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
