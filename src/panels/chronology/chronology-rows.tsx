import { useEffect, useEffectEvent, useRef } from 'react';
import type { ArrangedEvents } from '#core/query/arrange-events.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { headWords } from '#model/text/chronology-words.ts';
import type { ListSizes } from '#parts/event-list/list-layout.ts';
import { useListKeys } from '#parts/event-list/use-list-keys.ts';
import type { ListKeys } from '#parts/event-list/use-list-keys.ts';
import { takeFocus } from '#parts/follow-focus.ts';
import { useScrollBox } from '#ui/scroll-box.tsx';
import { eventListText } from '#messages/event-list-texts.ts';
import { t } from '#messages/t.ts';
import { ChronologyRow } from './chronology-row.tsx';
import { chronologyPlan } from './chronology-plan.ts';
import type { ChronologyForm } from './chronology-plan.ts';

/** In the page the list stays where it is when an event is opened: it shows where that stands, and takes the focus back when it is closed. */
function useWayBack(isPage: boolean, goTo: ListKeys['goTo']): void {
  const selection = useView((view) => view.selection);
  const box = useScrollBox();
  const before = useRef<string | null>(null);
  const follow = useEffectEvent((): void => {
    const last = before.current;
    before.current = selection;
    if (selection !== null) goTo(selection, false);
    else if (last !== null && takeFocus()) goTo(last, true);
  });
  useEffect(() => {
    if (isPage && box !== null) follow();
  }, [isPage, box, selection]);
}

interface ChronologyRowsProps {
  readonly arranged: ArrangedEvents;
  readonly form: ChronologyForm;
  readonly sizes: ListSizes;
  /** It stands in place of map and timeline, and not in the panel. */
  readonly isPage: boolean;
}

/** The rows of the chronology, heads of groups among them: of a table, or a list of cards. */
export function ChronologyRows({ arranged, form, sizes, isPage }: ChronologyRowsProps) {
  const open = useDossier();
  const list = useRef<HTMLDivElement>(null);
  const { entries, groups, offsets } = chronologyPlan(open, arranged, form, sizes);
  const keys = useListKeys({ list, states: open.states, entries, offsets });
  useWayBack(isPage, keys.goTo);
  const isTable = form !== 'cards';
  return (
    <div
      ref={list}
      role={isTable ? 'rowgroup' : 'list'}
      aria-label={isTable ? undefined : eventListText('panel.list.name')}
      className="cr-rows"
      style={{ height: offsets[entries.length] }}
    >
      {keys.drawn.map((at) => {
        const row = entries[at] ?? 0;
        const group = groups[~row];
        const id = eventIdAt(open.states, row);
        const place = { top: offsets[at], height: (offsets[at + 1] ?? 0) - (offsets[at] ?? 0) };
        const where = isTable
          ? { role: 'row', 'aria-rowindex': at + 2 }
          : { role: 'listitem', 'aria-setsize': entries.length, 'aria-posinset': at + 1 };
        return (
          // by place, so that a change of the list writes other words into the rows that are there, and the focus stays in it
          <div key={at} data-entry={at} className="cr-entry" style={place} {...where}>
            {group !== undefined && (
              <div role={isTable ? 'cell' : undefined} aria-colspan={isTable ? 6 : undefined} className="cr-group">
                <h3 dir="auto">{headWords(open, group.kind)}</h3>{' '}
                <span className="cr-count">{t('panel.count.events', { count: group.count })}</span>
              </div>
            )}
            {id !== undefined && (
              <ChronologyRow
                id={id}
                list={isPage ? null : 'chronology'}
                isTable={isTable}
                handlers={keys.handlersOf(at)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
