import { useEffect } from 'react';
import { latePart } from '#model/hooks/late-part.ts';
import { setPaneState } from '#model/view/view-actions.ts';
import { KnownOnCard } from '#parts/known-on/known-on-card.tsx';
import { t } from '#messages/t.ts';
import { PartBox } from '#ui/part-box.tsx';

const ListView = latePart('list-view', () => import('./list-view.tsx').then((part) => part.ListView));

/** The chronology in place of map and timeline. */
export function ListBox() {
  // neither is in the page, so nothing waits for them
  useEffect(() => {
    setPaneState('map', 'ready');
    setPaneState('timeline', 'ready');
  }, []);
  return (
    <div className="app-list">
      <KnownOnCard />
      <PartBox title={t('app.panelFailed')}>
        <ListView />
      </PartBox>
    </div>
  );
}
