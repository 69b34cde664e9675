import { Copy, RotateCw, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '#model/view/copy-text.ts';
import { mapText } from '#messages/map-texts.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';

interface BasemapCardProps {
  readonly details: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Says that the basemap is missing; the events are drawn all the same. */
export function BasemapCard({ details, onRetry, onClose }: BasemapCardProps) {
  const [copied, setCopied] = useState<'no' | 'copied' | 'select'>('no');
  return (
    <div role="alert" className="mp-card mp-basemap">
      <h2 className="mp-card-title">
        <Icon of={TriangleAlert} size={18} />
        {mapText('map.basemapTitle')}
        <IconButton icon={X} label={mapText('map.basemapClose')} onClick={onClose} />
      </h2>
      <p>{mapText('map.basemapText')}</p>
      <p className="mp-card-details">{details}</p>
      <div className="mp-card-actions">
        <Button variant="outlined" icon={RotateCw} onClick={onRetry}>
          {mapText('map.basemapRetry')}
        </Button>
        <Button icon={Copy} onClick={() => void copyText(details).then(setCopied)}>
          {copied === 'copied' ? mapText('map.copied') : mapText('map.copyDetails')}
        </Button>
      </div>
      {copied === 'select' && (
        <textarea
          className="mp-card-field"
          readOnly
          rows={3}
          aria-label={mapText('map.details')}
          value={details}
          ref={(field) => field?.select()}
        />
      )}
    </div>
  );
}
