import { Globe, Maximize, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { mapText } from '#messages/map-texts.ts';
import { IconButton } from '#ui/icon-button.tsx';

interface ControlsProps {
  readonly onZoom: (step: number) => void;
  readonly onFit: () => void;
  readonly onFitDossier: () => void;
}

export const Controls = memo(function Controls({ onZoom, onFit, onFitDossier }: ControlsProps) {
  return (
    <div role="group" aria-label={mapText('map.controls')} className="mp-controls">
      <IconButton icon={Plus} label={mapText('map.zoomIn')} onClick={() => onZoom(1)} />
      <IconButton icon={Minus} label={mapText('map.zoomOut')} onClick={() => onZoom(-1)} />
      <IconButton icon={Maximize} label={mapText('map.fit')} onClick={onFit} />
      <IconButton icon={Globe} label={mapText('map.fitDossier')} onClick={onFitDossier} />
    </div>
  );
});
