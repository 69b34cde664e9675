import { useEffect } from 'react';
import { partLoad } from '#late/part-load.ts';
import { latePart, latePartOf, preloadQuietly } from '#model/hooks/late-part.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import { PartBox } from '#ui/part-box.tsx';
import { EventList } from '#parts/event-list/event-list.tsx';
import { FirstVisit } from './first-visit.tsx';
import './event.css';

const SELECTED_RECORD = partLoad('selected-record', () =>
  import('./selected-record.tsx').then((part) => part.SelectedRecord),
);
const SelectedRecord = latePartOf(SELECTED_RECORD);

const EmptyResult = latePart('empty-result', () => import('./empty-result.tsx').then((part) => part.EmptyResult));

function ShownEvents() {
  const { rows } = useShownEvents();
  if (rows.length === 0) {
    return (
      <PartBox>
        <EmptyResult />
      </PartBox>
    );
  }
  return (
    <>
      {/* the months under it are headings of the next level, on a phone too, where no other one stands before them */}
      <h2 className="visually-hidden">{t('panel.list.name')}</h2>
      <FirstVisit />
      <EventList rows={rows} />
    </>
  );
}

/** The Event panel: what is selected, or everything that is shown by month. */
export function EventPanel() {
  const selection = useView((view) => view.selection);
  useEffect(() => preloadQuietly(SELECTED_RECORD), []);
  if (selection === null) return <ShownEvents />;
  return (
    <PartBox>
      <SelectedRecord id={selection} />
    </PartBox>
  );
}
