import { List, Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { windowWords } from '#model/text/window-words.ts';
import { setMainView } from '#model/view/chronology-actions.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import type { ListSizes } from '#parts/event-list/list-layout.ts';
import { useListSizes } from '#parts/event-list/use-list-sizes.ts';
import { Button } from '#ui/button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { ChronologyRows } from './chronology-rows.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { GroupField, SortField } from './order-fields.tsx';
import { formOf } from './chronology-plan.ts';
import { useArranged } from './use-arranged.ts';
import './chronology.css';

/** The way back to map and timeline. */
function MainViewSwitch() {
  return (
    <div role="group" aria-label={chronologyText('chronology.show')} className="cr-switch">
      <Button icon={MapIcon} aria-pressed={false} onClick={() => setMainView('map')}>
        {chronologyText('chronology.map')}
      </Button>
      <Button icon={List} aria-pressed={true}>
        {chronologyText('chronology.title')}
      </Button>
    </div>
  );
}

interface ListedProps {
  readonly rows: Int32Array;
  readonly sizes: ListSizes;
}

/** The events in the order that the view asks for. */
function Listed({ rows, sizes }: ListedProps) {
  const arranged = useArranged(rows);
  const group = useView((view) => view.group);
  const sort = useView((view) => view.sort);
  const form = formOf(sizes);
  const isTable = form !== 'cards';
  return (
    <div
      className="cr-table"
      data-form={form}
      role={isTable ? 'table' : undefined}
      aria-label={isTable ? chronologyText('chronology.title') : undefined}
      aria-rowcount={isTable ? arranged.entries.length + 1 : undefined}
    >
      {isTable && <ColumnHeads />}
      {/* another order is read from its top */}
      <ScrollBox key={`${form} ${group} ${sort}`} className="cr-scroll">
        <ChronologyRows arranged={arranged} form={form} sizes={sizes} isPage />
      </ScrollBox>
    </div>
  );
}

interface ChronologyPageProps {
  /** What is shown and what is hidden, under the list. */
  readonly children: ReactNode;
}

/** The chronology in place of map and timeline: a table where there is room, else cards. */
export function ChronologyPage({ children }: ChronologyPageProps) {
  const window = useView((view) => view.window);
  const { rows } = useShownEvents();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const sizes = useListSizes(box);
  return (
    <section ref={setBox} className="cr-page" aria-labelledby="chronology-page-title">
      <h2 className="visually-hidden" id="chronology-page-title">
        {chronologyText('chronology.title')}
      </h2>
      <div className="cr-toolbar">
        <MainViewSwitch />
        <strong className="cr-window">{windowWords(window, 'short')}</strong>
        <div className="cr-order">
          <GroupField />
          {/* a table is sorted by the heads of its columns */}
          {formOf(sizes) === 'cards' && <SortField />}
        </div>
      </div>
      {rows.length === 0 ? <NothingShown /> : <Listed rows={rows} sizes={sizes} />}
      {children}
    </section>
  );
}
