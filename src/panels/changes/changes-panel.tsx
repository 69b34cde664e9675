import { compareSights } from '#core/query/compare-sights.ts';
import type { EventChange } from '#core/query/compare-sights.ts';
import { eventSeries } from '#core/states/event-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { dayToIso } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dayWords } from '#model/text/date-words.ts';
import { eventDateWords } from '#model/text/event-words.ts';
import { seriesHeadline } from '#model/text/main-figure.ts';
import { markStatusWords } from '#model/text/status-words.ts';
import { compareWith } from '#model/view/view-actions.ts';
import { EventLink } from '#parts/event-link.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { Section } from '#ui/section.tsx';
import { changesText } from '#messages/changes-texts.ts';
import './changes.css';

interface FigureChange {
  readonly measure: string;
  readonly before: string | null;
  readonly after: string;
}

function headlinesOf(open: OpenDossier, id: string): ReadonlyMap<string, string> {
  const evidence = open.evidenceAtHand(id);
  const series = evidence === null ? [] : eventSeries(open.lookup, evidence);
  return new Map(
    series.flatMap((each) => {
      const { words } = seriesHeadline(each);
      return words === null ? [] : [[each.measure.label, words] as const];
    }),
  );
}

function figureChanges(before: OpenDossier, after: OpenDossier, id: string): readonly FigureChange[] {
  const then = headlinesOf(before, id);
  return [...headlinesOf(after, id)].flatMap(([measure, words]) =>
    then.get(measure) === words ? [] : [{ measure, before: then.get(measure) ?? null, after: words }],
  );
}

interface ChangeEntryProps {
  readonly change: EventChange;
  readonly before: OpenDossier;
  readonly after: OpenDossier;
}

/** What changed of one event: its status, its dates and its figures, then and now. */
function ChangeEntry({ change, before, after }: ChangeEntryProps) {
  const { id, isNew, status, hasOtherDates, hasOtherPlaces, claims } = change;
  const [event, then] = [after.lookup.events.get(id), before.lookup.events.get(id)];
  if (event === undefined) return null;
  const figures = figureChanges(before, after, id);
  return (
    <li className="ch-entry" data-change={id}>
      <EventLink event={event} />
      <ul className="ch-parts">
        {status !== null && (
          <li>
            {changesText('changes.status', {
              before: markStatusWords(status.before),
              after: markStatusWords(status.after),
            })}
          </li>
        )}
        {hasOtherDates && then !== undefined && (
          <li>
            {changesText('changes.dates', {
              before: eventDateWords(then, 'short'),
              after: eventDateWords(event, 'short'),
            })}
          </li>
        )}
        {hasOtherPlaces && <li>{changesText('changes.places')}</li>}
        {figures.map(({ measure, before: old, after: words }) => (
          <li key={measure}>
            {old === null || isNew
              ? changesText('changes.newFigure', { measure, figure: words })
              : changesText('changes.figure', { measure, before: old, after: words })}
          </li>
        ))}
        <li>{changesText('changes.claims', { count: claims })}</li>
      </ul>
    </li>
  );
}

interface ChangeListProps extends Omit<ChangeEntryProps, 'change'> {
  readonly title: string;
  readonly changes: readonly EventChange[];
}

function ChangeList({ title, changes, ...sights }: ChangeListProps) {
  if (changes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="ch-list">
        {changes.map((change) => (
          <ChangeEntry key={change.id} change={change} {...sights} />
        ))}
      </ul>
    </Section>
  );
}

/** What became known between the known-on date and another day: new events, and status, dates and figures then and now. */
export function ChangesPanel() {
  const title = useOpenedTitle();
  const open = useDossier();
  const { whole, sight } = open;
  const known = useView((view) => view.known);
  const other = useView((view) => view.compared);
  const mode = useView((view) => view.knownBy);
  const days = knownDays(whole, mode);
  const last = days.at(-1) ?? null;
  const first = known ?? last;
  const second = other ?? (known === null || known === last ? (days.at(-2) ?? last) : last);
  if (first === null || second === null) return <p className="pn-body pn-quiet">{changesText('changes.nothing')}</p>;
  const [from, until]: [Day, Day] = first <= second ? [first, second] : [second, first];
  const on = (day: Day): OpenDossier => seeDossier(whole, { knownOn: { day, mode }, drop: sight.drop });
  const [before, after] = [on(from), on(until)];
  const changes = compareSights(before, after);
  return (
    <article className="pn-body" aria-labelledby="changes-title">
      <h2 ref={title} tabIndex={-1} className="pn-title" id="changes-title">
        {changesText('changes.title', { from: dayWords(from, 'long'), until: dayWords(until, 'long') })}
      </h2>
      <p>
        <label>
          {changesText('changes.with')}{' '}
          <select
            className="ch-select"
            value={dayToIso(second)}
            onChange={({ target }) => compareWith(days.find((day) => dayToIso(day) === target.value) ?? null)}
          >
            {[...new Set([...days, second])]
              .sort((a, b) => a - b)
              .map((day) => (
                <option key={day} value={dayToIso(day)}>
                  {dayWords(day, 'short')}
                </option>
              ))}
          </select>
        </label>
      </p>
      <p className="pn-quiet" role="status">
        {changesText('changes.count', { count: changes.length })}
      </p>
      <ChangeList
        title={changesText('changes.new')}
        changes={changes.filter(({ isNew }) => isNew)}
        before={before}
        after={after}
      />
      <ChangeList
        title={changesText('changes.changed')}
        changes={changes.filter(({ isNew }) => !isNew)}
        before={before}
        after={after}
      />
    </article>
  );
}
