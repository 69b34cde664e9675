import { latePart } from '#model/hooks/late-part.ts';
import { PaneGuard } from './pane-guard.tsx';
import { KnownOnCard } from '#parts/known-on/known-on-card.tsx';
import { t } from '#messages/t.ts';
import { PartWait } from '#ui/part-wait.tsx';

// its own chunk: the map's library is larger than everything that the first text needs
const MapPane = latePart('map-pane', () => import('#map/map-pane.tsx').then((room) => room.MapPane));

/** The map in its place, with its own loading and its own error. */
export function MapBox() {
  return (
    <div className="app-map">
      <PaneGuard pane="map">
        <PartWait words={t('app.loadingMap')}>
          <MapPane />
        </PartWait>
      </PaneGuard>
      <KnownOnCard />
    </div>
  );
}
