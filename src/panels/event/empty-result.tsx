import { useDossier } from '#model/dossier/open-dossier.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listWords } from '#model/text/list-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { windowWords } from '#model/text/window-words.ts';
import { clearFacet, resetAll, setTimeWindow } from '#model/view/view-actions.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import type { Facet, TimeWindow } from '#core/view/view.ts';
import { t } from '#messages/t.ts';
import { conditionsOf } from './conditions.ts';
import type { ConditionName } from './conditions.ts';

const EXAMPLES = ['deployment', 'strike', 'arms', 'diplomacy'] as const;

function facetWords(facet: Facet, nameOf: (id: string) => string): string {
  const wanted = facet.include.map(nameOf);
  const struck = facet.exclude.map(nameOf);
  if (struck.length === 0) return listWords(wanted);
  const without = t('panel.empty.without', { values: listWords(struck) });
  return wanted.length === 0 ? without : `${listWords(wanted)}, ${without}`;
}

function remove(name: ConditionName): void {
  if (name === 'window') setTimeWindow(null);
  else clearFacet(name);
}

function labelOf(
  { lookup, dossier }: OpenDossier,
  name: ConditionName,
  view: { readonly window: TimeWindow | null; readonly types: Facet; readonly reports: Facet },
): string {
  switch (name) {
    case 'window':
      return t('panel.empty.window', { window: windowWords(view.window, 'short') });
    case 'types':
      return t('panel.empty.types', { values: facetWords(view.types, (id) => lookup.eventTypes.get(id)?.label ?? id) });
    case 'reports':
      return t('panel.empty.reports', { values: facetWords(view.reports, (id) => reportLabel(dossier, id)) });
  }
}

/** No event is shown: by which conditions, which of them to give up, and the way back. */
export function EmptyResult() {
  const open = useDossier();
  const window = useView((view) => view.window);
  const types = useView((view) => view.types);
  const reports = useView((view) => view.reports);
  const conditions = conditionsOf(open, { window, types, reports }).map((condition) => ({
    ...condition,
    label: labelOf(open, condition.name, { window, types, reports }),
  }));
  return (
    <div className="pn-body pn-empty" role="status">
      <p className="pn-empty-marks">
        {EXAMPLES.map((name) => (
          <Mark key={name} colour={name} icon={name} fill="possible" size={28} />
        ))}
      </p>
      <h2 className="pn-title">{t('panel.empty.title', { count: conditions.length })}</h2>
      <p className="pn-quiet">{t('panel.empty.text', { total: open.index.size, count: conditions.length })}</p>
      <p className="pn-chips">
        {conditions.map(({ name, label }) => (
          <Chip
            key={name}
            label={label}
            removeLabel={t('panel.empty.remove', { condition: label })}
            onRemove={() => remove(name)}
          />
        ))}
      </p>
      <ul className="pn-quiet">
        {conditions.map(({ name, label, without }) => (
          <li key={name}>
            {t('panel.empty.helps', { condition: label })}{' '}
            {without === 0 ? (
              t('panel.empty.stillNone')
            ) : (
              <LinkButton onClick={() => remove(name)}>{t('panel.count.events', { count: without })}</LinkButton>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Button variant="primary" onClick={resetAll}>
          {t('panel.empty.reset')}
        </Button>
      </p>
    </div>
  );
}
