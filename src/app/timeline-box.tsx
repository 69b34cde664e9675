import { Suspense } from 'react';
import { lazyPart } from '#model/hooks/lazy-part.ts';
import { t } from '#messages/t.ts';
import { PaneGuard } from './pane-guard.tsx';
import { PaneLoading } from './pane-loading.tsx';

const TimelinePane = lazyPart('timeline', () =>
  import('#timeline/timeline-pane.tsx').then((room) => room.TimelinePane),
);

/** The timeline in its place, with its own loading and its own error. */
export function TimelineBox() {
  return (
    <PaneGuard pane="timeline">
      <Suspense fallback={<PaneLoading text={t('app.loadingTimeline')} />}>
        <TimelinePane />
      </Suspense>
    </PaneGuard>
  );
}
