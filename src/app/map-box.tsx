import { Suspense } from 'react';
import { lazyPart } from '#model/hooks/lazy-part.ts';
import { PaneGuard } from './pane-guard.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { KnownOnCard } from '#parts/known-on/known-on-card.tsx';
import { t } from '#messages/t.ts';

// its own chunk: the map's library is larger than everything that the first text needs
const MapPane = lazyPart('map', () => import('#map/map-pane.tsx').then((room) => room.MapPane));

/** The map in its place, with its own loading and its own error. */
export function MapBox() {
  return (
    <div className="app-map">
      <PaneGuard pane="map">
        <Suspense fallback={<PaneLoading text={t('app.loadingMap')} />}>
          <MapPane />
        </Suspense>
      </PaneGuard>
      <KnownOnCard />
    </div>
  );
}
