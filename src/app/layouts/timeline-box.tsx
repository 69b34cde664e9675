import { latePart } from '#model/hooks/late-part.ts';
import { t } from '#messages/t.ts';
import { PartWait } from '#ui/part-wait.tsx';
import { PaneGuard } from './pane-guard.tsx';

const TimelinePane = latePart('timeline-pane', () =>
  import('#timeline/timeline-pane.tsx').then((room) => room.TimelinePane),
);

/** The timeline in its place, with its own loading and its own error. */
export function TimelineBox() {
  return (
    <PaneGuard pane="timeline">
      <PartWait words={t('app.loadingTimeline')}>
        <TimelinePane />
      </PartWait>
    </PaneGuard>
  );
}
