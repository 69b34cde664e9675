import { List, MapPinOff, RotateCw } from 'lucide-react';
import { setMainView } from '#model/view/chronology-actions.ts';
import { mapText } from '#messages/map-texts.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';

export type MapFailure = 'no-webgl' | 'context-lost';

/** What stands in the place of a map that cannot be drawn. */
export function MapUnavailable({ failure, onRetry }: { readonly failure: MapFailure; readonly onRetry: () => void }) {
  const isLost = failure === 'context-lost';
  return (
    <section aria-label={mapText('map.label')} className="mp-pane mp-unavailable">
      <div role="alert" className="mp-card">
        <h2 className="mp-card-title">
          <Icon of={MapPinOff} size={18} />
          {isLost ? mapText('map.lostTitle') : mapText('map.noWebglTitle')}
        </h2>
        <p>{isLost ? mapText('map.lostText') : mapText('map.noWebglText')}</p>
        <div className="mp-card-actions">
          <Button variant="primary" icon={List} onClick={() => setMainView('list')}>
            {mapText('map.openList')}
          </Button>
          <Button variant="outlined" icon={RotateCw} onClick={onRetry}>
            {mapText('map.tryAgain')}
          </Button>
        </div>
      </div>
    </section>
  );
}
