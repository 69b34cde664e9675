import { useMemo, useState } from 'react';
import { FACETS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { FACET_WORDS } from '#model/text/facet-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';
import { facetSigns } from './facet-signs.tsx';
import { valuesInOrder } from './facet-values.ts';

/** Rows shown at first, and with each wish for more: what one can look through. */
const STEP = 12;

interface FacetListProps {
  readonly facet: FacetKey;
  readonly counts: Uint32Array;
  /** Without it the list is closed until a value is chosen or the reader opens it. */
  readonly startsOpen: boolean;
}

/** The values of a facet. A long list is shown in steps; chosen values are always among the shown. */
export function FacetList({ facet, counts, startsOpen }: FacetListProps) {
  const open = useDossier();
  const { whole } = open;
  const chosen = useView((view) => view[facet]);
  const [limit, setLimit] = useState(STEP);
  const positions = useMemo(
    () => new Map(FACETS[facet].values(whole.dossier).map((value, at) => [value, at])),
    [whole, facet],
  );
  const inOrder = valuesInOrder(whole, facet);
  const signs = facetSigns(whole, facet);
  const { title, name, hint } = FACET_WORDS[facet];
  const first = inOrder.slice(0, limit);
  const kept = [...chosen.include, ...chosen.exclude];
  const chosenBeyond = kept.filter((value) => !first.includes(value));
  const shown = [...first, ...chosenBeyond];
  const more = inOrder.slice(limit).filter((value) => !chosenBeyond.includes(value)).length;
  return (
    <FacetGroup title={t(title)} startsOpen={startsOpen || kept.length > 0}>
      {shown.map((value) => (
        <FacetRow
          key={value}
          facet={facet}
          value={value}
          label={signs.get(value)?.label ?? name(open, value)}
          hint={hint(open, value)}
          count={counts[positions.get(value) ?? -1] ?? 0}
          sign={signs.get(value)?.sign ?? null}
        />
      ))}
      {more > 0 && (
        <li className="ft-more">
          <LinkButton onClick={() => setLimit(limit + STEP)}>
            {t('panel.filters.more', { count: Math.min(STEP, more), left: more })}
          </LinkButton>
        </li>
      )}
    </FacetGroup>
  );
}
