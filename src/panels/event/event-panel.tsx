import { useEffect } from 'react';
import { partLoad } from '#late/part-load.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePartOf, preloadQuietly } from '#model/hooks/late-part.ts';
import { useView } from '#model/hooks/use-view.ts';
import { ByBlockRecord } from '#parts/by-block/late-by-block.ts';
import { PartBox } from '#ui/part-box.tsx';
import './event.css';

const SELECTED_RECORD = partLoad('selected-record', () =>
  import('./selected-record.tsx').then((part) => part.SelectedRecord),
);
const SHOWN_EVENTS = partLoad('shown-events', () => import('./shown-events.tsx').then((part) => part.ShownEvents));
const SelectedRecord = latePartOf(SELECTED_RECORD);
const ShownEvents = latePartOf(SHOWN_EVENTS);

/** Fetches what the panel shows in a quiet moment, whatever stands in its place. */
export function useEventPanelSoon(): void {
  useEffect(() => {
    preloadQuietly(SELECTED_RECORD);
    preloadQuietly(SHOWN_EVENTS);
  }, []);
}

/** What is selected; where claims are read by block, it waits for that of the event. */
function Selected({ id }: { readonly id: string }) {
  const { byBlock } = useDossier();
  if (byBlock === null) return <SelectedRecord id={id} />;
  return (
    <ByBlockRecord id={id}>
      <SelectedRecord id={id} />
    </ByBlockRecord>
  );
}

/** The Event panel: what is selected, or everything that is shown. */
export function EventPanel() {
  const selection = useView((view) => view.selection);
  return <PartBox>{selection === null ? <ShownEvents /> : <Selected id={selection} />}</PartBox>;
}
