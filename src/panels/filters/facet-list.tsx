import { useCallback, useMemo, useState } from 'react';
import { FACETS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import type { FacetCounts } from '#core/query/count-facets.ts';
import { isFacetActive } from '#core/view/facet.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { FACET_WORDS } from '#model/text/facet-words.ts';
import { foldText } from '#model/text/fold-text.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { t } from '#messages/t.ts';
import { FacetFind } from './facet-find.tsx';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';
import { facetSigns } from './facet-signs.tsx';
import { partsOfValues, valuesInOrder } from './facet-values.ts';

/** Rows shown at first, and with each wish for more: what one can look through. */
const STEP = 12;

interface FacetValuesProps {
  readonly facet: FacetKey;
  readonly counts: FacetCounts;
}

/**
 * The values of a facet. A long list is shown in steps and has a search of its own; chosen values are always among the shown. Values that are
 * parts of others, as agencies of a state, stand under these once they are opened.
 */
function FacetValues({ facet, counts: allCounts }: FacetValuesProps) {
  const open = useDossier();
  const { whole } = open;
  const chosen = useView((view) => view[facet]);
  const [limit, setLimit] = useState(STEP);
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (value: string) =>
      setUnfolded((before) =>
        before.includes(value) ? before.filter((other) => other !== value) : [...before, value],
      ),
    [],
  );
  const [wanted, setWanted] = useState('');
  const positions = useMemo(
    () => new Map(FACETS[facet].values(whole.dossier).map((value, at) => [value, at])),
    [whole, facet],
  );
  const inOrder = valuesInOrder(whole, facet);
  const parts = partsOfValues(whole, facet);
  const signs = facetSigns(whole, facet);
  const { title, note, name, hint } = FACET_WORDS[facet];
  const counts = allCounts(facet);
  const labelOf = (value: string): string => signs.get(value)?.label ?? name(open, value);
  const kept = [...chosen.include, ...chosen.exclude];
  const folded = foldText(wanted);
  const found = folded === '' ? null : inOrder.filter((value) => foldText(labelOf(value)).includes(folded));
  const tops = found ?? inOrder.filter((value) => !parts.inner.has(value));
  const first = tops.slice(0, limit);
  const listed = first.flatMap((value) =>
    found === null && unfolded.includes(value) ? [value, ...(parts.of.get(value) ?? [])] : [value],
  );
  const chosenBeyond = kept.filter((value) => !listed.includes(value));
  const more = tops.length - first.length;
  return (
    <>
      {inOrder.length === 0 && <li className="ft-note">{t('panel.filters.none')}</li>}
      {inOrder.length > STEP && (
        <FacetFind facet={t(title)} wanted={wanted} found={found?.length ?? null} onWant={setWanted} />
      )}
      {note !== undefined && <li className="ft-note">{t(note)}</li>}
      {[...listed, ...chosenBeyond].map((value) => (
        <FacetRow
          key={value}
          facet={facet}
          value={value}
          label={labelOf(value)}
          hint={hint(open, value)}
          count={counts[positions.get(value) ?? -1] ?? 0}
          sign={signs.get(value)?.sign ?? null}
          isPart={found === null && parts.inner.has(value)}
          parts={found === null && parts.of.has(value) ? (unfolded.includes(value) ? 'open' : 'folded') : 'none'}
          onToggle={toggle}
        />
      ))}
      {more > 0 && (
        <li className="ft-more">
          <LinkButton onClick={() => setLimit(limit + STEP)}>
            {t('panel.filters.more', { count: Math.min(STEP, more), left: more })}
          </LinkButton>
        </li>
      )}
    </>
  );
}

interface FacetListProps extends FacetValuesProps {
  /** Without it the list is closed until a value is chosen or the reader opens it. */
  readonly startsOpen: boolean;
}

/** A facet under its name; of a closed one nothing is counted. */
export function FacetList({ facet, counts, startsOpen }: FacetListProps) {
  const { whole } = useDossier();
  const hasChosen = useView((view) => isFacetActive(view[facet]));
  // a dossier that was not joined has no parts to choose from
  if (FACETS[facet].values(whole.dossier).length === 0 && !hasChosen) return null;
  return (
    <FacetGroup title={t(FACET_WORDS[facet].title)} startsOpen={startsOpen || hasChosen}>
      <FacetValues facet={facet} counts={counts} />
    </FacetGroup>
  );
}
