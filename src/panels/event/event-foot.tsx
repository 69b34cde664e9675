import { useMemo } from 'react';
import { findEvent } from '#core/dossier/index-dossier.ts';
import { listOfRows } from '#core/query/group-by-beginning.ts';
import { rowOfEvent, rowsOfEvents } from '#core/states/states-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { arrangedEvents, followsChronology } from '#model/lists/arranged-events.ts';
import { listContent } from '#model/lists/list-content.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { ErrorLink } from '#parts/error-link.tsx';
import { EventSteps } from './event-steps.tsx';

interface StepsProps {
  readonly row: number | null;
}

/** Through what is shown. */
function ShownSteps({ row }: StepsProps) {
  const { states } = useDossier();
  return <EventSteps rows={useShownEvents().rows} row={row} list="shown" order={(rows) => listOfRows(states, rows)} />;
}

/** Through what is shown, as the chronology has it. */
function ChronologySteps({ row }: StepsProps) {
  const open = useDossier();
  const group = useView((view) => view.group);
  const sort = useView((view) => view.sort);
  return (
    <EventSteps
      rows={useShownEvents().rows}
      row={row}
      list="chronology"
      order={(rows) => arrangedEvents(open, rows, group, sort)}
    />
  );
}

/** Through the list that the event was opened from, if it still holds the event; else through what is shown. */
function ListSteps({ row, list }: { readonly row: number; readonly list: string }) {
  const open = useDossier();
  const view = useView((each) => each);
  const rows = useMemo(() => {
    const content = listContent(open, view, list);
    return content.of === 'events' ? rowsOfEvents(open.states, content.ids) : null;
  }, [open, view, list]);
  return rows?.includes(row) === true ? (
    <EventSteps rows={rows} row={row} list={list} order={(listed) => listOfRows(open.states, listed)} />
  ) : (
    <ShownSteps row={row} />
  );
}

/** Fixed under the Event panel: cite what is selected, report an error, and step through the list. */
export function EventFoot() {
  const { states, lookup } = useDossier();
  const selection = useView((view) => view.selection);
  const list = useView((view) => view.list);
  const isChronology = useView(followsChronology);
  const found = selection === null ? null : findEvent(lookup, selection);
  const row = found === null || found.type === 'unknown' ? null : (rowOfEvent(states, found.event.id) ?? null);
  return (
    <footer className="pn-foot">
      <CiteButton target={selection === null ? { type: 'view' } : { type: 'record', id: selection }} />
      <ErrorLink />
      {isChronology ? (
        <ChronologySteps row={row} />
      ) : list === null || row === null ? (
        <ShownSteps row={row} />
      ) : (
        <ListSteps row={row} list={list} />
      )}
    </footer>
  );
}
