import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { eventListText } from '#messages/event-list-texts.ts';
import { PartBox } from '#ui/part-box.tsx';
import { EventList } from '#parts/event-list/event-list.tsx';
import { SinceVisit } from '#parts/since-visit/since-visit.tsx';
import { FirstVisit } from './first-visit.tsx';

const EmptyResult = latePart('empty-result', () => import('./empty-result.tsx').then((part) => part.EmptyResult));

/** Everything that is shown. */
export function ShownEvents() {
  const { rows } = useShownEvents();
  const { dossier, byBlock } = useDossier();
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
      <h2 className="visually-hidden">{eventListText('panel.list.name')}</h2>
      {/* where there is no overview to say it */}
      {dossier.overview === undefined && byBlock === null && <SinceVisit />}
      <FirstVisit />
      <EventList rows={rows} list={null} />
    </>
  );
}
