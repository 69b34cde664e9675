import { Globe, Maximize, Minus, Plus, SquareDashed } from 'lucide-react';
import { memo } from 'react';
import { mapText } from '#messages/map-texts.ts';
import { useView } from '#model/hooks/use-view.ts';
import { setExtent } from '#model/view/view-actions.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { extentOf } from '../layers/view-box.ts';
import type { ViewBox } from '../layers/view-box.ts';

interface ControlsProps {
  readonly onZoom: (step: number) => void;
  readonly onFit: () => void;
  readonly onFitDossier: () => void;
  /** What the map shows now; null before it is there. */
  readonly boxOf: () => ViewBox | null;
}

/** Ties everything on the page to what the map shows, or frees it again. */
function TieButton({ boxOf }: Pick<ControlsProps, 'boxOf'>) {
  const isTied = useView(({ extent }) => extent !== null);
  const handleClick = (): void => {
    const box = boxOf();
    setExtent(isTied || box === null ? null : extentOf(box));
  };
  return (
    <IconButton
      className="mp-tie"
      icon={SquareDashed}
      label={mapText('map.onlyThis')}
      aria-pressed={isTied}
      onClick={handleClick}
    />
  );
}

export const Controls = memo(function Controls({ onZoom, onFit, onFitDossier, boxOf }: ControlsProps) {
  return (
    <div role="group" aria-label={mapText('map.controls')} className="mp-controls">
      <IconButton icon={Plus} label={mapText('map.zoomIn')} onClick={() => onZoom(1)} />
      <IconButton icon={Minus} label={mapText('map.zoomOut')} onClick={() => onZoom(-1)} />
      <IconButton icon={Maximize} label={mapText('map.fit')} onClick={onFit} />
      <IconButton icon={Globe} label={mapText('map.fitDossier')} onClick={onFitDossier} />
      <TieButton boxOf={boxOf} />
    </div>
  );
});
