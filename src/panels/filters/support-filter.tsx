import { useId } from 'react';
import { useView } from '#model/hooks/use-view.ts';
import { setSupport } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { FacetGroup } from './facet-group.tsx';

const LEAST = [1, 2, 3, 4, 5] as const;

/** What must stand behind an event: how many independent origins, with or without parties to the war, printed sources or inferred ones too. */
export function SupportFilter() {
  const least = useView((view) => view.minOrigins);
  const parties = useView((view) => view.parties);
  const sources = useView((view) => view.sources);
  const id = useId();
  const values = least === null || LEAST.some((each) => each === least) ? LEAST : [...LEAST, least];
  return (
    <FacetGroup title={t('panel.filters.support')}>
      <li className="ft-choice">
        <label htmlFor={id}>{t('panel.filters.least')}</label>
        <select
          id={id}
          value={least ?? ''}
          onChange={(event) =>
            setSupport({ minOrigins: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{t('panel.filters.leastAny')}</option>
          {values.map((each) => (
            <option key={each} value={each}>
              {t('panel.filters.leastNumber', { least: each })}
            </option>
          ))}
        </select>
      </li>
      <li className="ft-choice">
        <label>
          <input
            type="checkbox"
            checked={parties === 'without'}
            onChange={(event) => setSupport({ parties: event.target.checked ? 'without' : 'with' })}
          />
          {t('panel.filters.withoutParties')}
        </label>
      </li>
      <li className="ft-choice">
        <label>
          <input
            type="checkbox"
            checked={sources === 'printed'}
            onChange={(event) => setSupport({ sources: event.target.checked ? 'printed' : 'all' })}
          />
          {t('panel.filters.printedOnly')}
        </label>
      </li>
    </FacetGroup>
  );
}
