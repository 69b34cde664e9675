import { FoldHorizontal, UnfoldHorizontal } from 'lucide-react';
import { useView } from '#model/hooks/use-view.ts';
import { setPanelWide } from '#model/view/view-actions.ts';
import { Button } from '#ui/button.tsx';
import { listText } from '#messages/list-texts.ts';

/** Gives the panel the room that charts and pictures need, or takes it back; only where the panel stands beside the map. */
export function WideButton() {
  const isWide = useView((view) => view.panelWidth === 'wide');
  return (
    <Button
      className="pt-wide"
      aria-pressed={isWide}
      icon={isWide ? FoldHorizontal : UnfoldHorizontal}
      onClick={() => setPanelWide(!isWide)}
    >
      {listText(isWide ? 'wide.narrow' : 'wide.wide')}
    </Button>
  );
}
