import { Maximize, Minus, Plus } from 'lucide-react';
import { mapText } from '#messages/map-texts.ts';
import { IconButton } from '#ui/icon-button.tsx';

interface ControlsProps {
  readonly onZoom: (step: number) => void;
  readonly onFit: () => void;
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

export function Controls({ onZoom, onFit }: ControlsProps) {
  return (
    <div role="group" aria-label={mapText('map.controls')} className="mp-controls">
      <IconButton label={mapText('map.zoomIn')} onClick={() => onZoom(1)}>
        <Plus {...ICON} />
      </IconButton>
      <IconButton label={mapText('map.zoomOut')} onClick={() => onZoom(-1)}>
        <Minus {...ICON} />
      </IconButton>
      <IconButton label={mapText('map.fit')} onClick={onFit}>
        <Maximize {...ICON} />
      </IconButton>
    </div>
  );
}
