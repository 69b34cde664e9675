import { Maximize2 } from 'lucide-react';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { setMainView } from '#model/view/chronology-actions.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { useListSizes } from '#parts/event-list/use-list-sizes.ts';
import { Button } from '#ui/button.tsx';
import { useScrollBox } from '#ui/scroll-box.tsx';
import { ChronologyRows } from './chronology-rows.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { GroupField, SortField } from './order-fields.tsx';
import { useArranged } from './use-arranged.ts';
import './chronology.css';

/** The chronology as a panel: cards beside map and timeline. */
export function ChronologyPanel() {
  const { rows } = useShownEvents();
  const arranged = useArranged(rows);
  const sizes = useListSizes(useScrollBox());
  return (
    <section className="cr-panel" aria-labelledby="chronology-title">
      <div className="cr-panel-head">
        <h2 className="pn-title" id="chronology-title">
          {chronologyText('chronology.title')}
        </h2>
        <Button icon={Maximize2} onClick={() => setMainView('list')}>
          {chronologyText('chronology.wholePage')}
        </Button>
        <div className="cr-order">
          <GroupField />
          <SortField />
        </div>
      </div>
      {rows.length === 0 ? (
        <NothingShown />
      ) : (
        <ChronologyRows arranged={arranged} form="cards" sizes={sizes} isPage={false} />
      )}
    </section>
  );
}
