import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { conditionWords } from '#model/text/condition-words.ts';
import { openPanel, removeCondition, resetAll } from '#model/view/view-actions.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { filterEvents } from '#core/query/filter-events.ts';
import type { View } from '#core/view/view.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { sightOf } from '#model/view/seen-dossier.ts';
import { criteriaOf } from '#model/view/shown-events.ts';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { conditionsOf } from './conditions.ts';
import { NearestQueries } from './nearest-queries.tsx';

const EXAMPLES = ['deployment', 'strike', 'arms', 'diplomacy'] as const;

/** No event is shown: by which conditions, which of them to give up, and the way back. Where there is none at all: how to make one. */
export function EmptyResult() {
  const open = useDossier();
  const view = useView((each) => each);
  const countShown = (other: View): number => {
    const seen = seeDossier(open.whole, sightOf(other));
    return filterEvents(seen.states, seen.dossier, criteriaOf(seen, other)).counts.shown;
  };
  const conditions = conditionsOf(view, countShown).map((condition) => ({
    ...condition,
    label: conditionWords(open, condition.name, view),
  }));
  return (
    <div className="pn-body pn-empty" role="status">
      <p className="pn-empty-marks">
        {EXAMPLES.map((name) => (
          <Mark key={name} colour={name} icon={name} fill="possible" size={28} />
        ))}
      </p>
      <h2 className="pn-title">{eventText('panel.empty.title', { count: conditions.length })}</h2>
      <p className="pn-quiet">
        {eventText('panel.empty.text', { total: open.states.ids.length, count: conditions.length })}
      </p>
      {conditions.length > 0 && (
        <p className="pn-chips">
          {conditions.map(({ name, label }) => (
            <Chip
              key={name}
              label={label}
              removeLabel={eventText('panel.empty.remove', { condition: label })}
              onRemove={() => removeCondition(name)}
            />
          ))}
        </p>
      )}
      <NearestQueries />
      {conditions.length > 0 && (
        <ul className="pn-quiet">
          {conditions.map(({ name, label, without }) => (
            <li key={name}>
              {eventText('panel.empty.helps', { condition: label })}{' '}
              {without === 0 ? (
                eventText('panel.empty.stillNone')
              ) : (
                <LinkButton onClick={() => removeCondition(name)}>
                  {t('panel.count.events', { count: without })}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        {conditions.length > 0 ? (
          <Button variant="primary" onClick={resetAll}>
            {eventText('panel.empty.reset')}
          </Button>
        ) : (
          <Button variant="primary" onClick={() => openPanel('code')}>
            {eventText('panel.empty.code')}
          </Button>
        )}
      </p>
    </div>
  );
}
