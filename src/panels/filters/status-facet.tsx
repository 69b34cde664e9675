import { MARK_STATUSES } from '#core/states/mark-status.ts';
import { markStatusWords } from '#model/text/status-words.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetRow } from './facet-row.tsx';

const SIGNS = new Map(
  MARK_STATUSES.map((status) => [
    status,
    <Mark key={status} colour="context" icon="deployment" fill={status} size={18} />,
  ]),
);

/** Who stands behind the events, as filter values with their marks: always the legend of the fills. */
export function StatusFacet({ counts }: { readonly counts: Uint32Array }) {
  return (
    <FacetGroup title={t('panel.filters.status')}>
      {MARK_STATUSES.map((status, at) => (
        <FacetRow
          key={status}
          facet="statuses"
          value={status}
          label={markStatusWords(status)}
          hint={t('panel.filters.statusHint', { status: status === 'own-word' ? 'ownWord' : status })}
          count={counts[at] ?? 0}
          sign={SIGNS.get(status)}
        />
      ))}
    </FacetGroup>
  );
}
