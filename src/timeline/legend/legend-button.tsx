import { CircleHelp } from 'lucide-react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { Hint } from '#ui/hint.tsx';
import { Icon } from '#ui/icon.tsx';
import { PartBox } from '#ui/part-box.tsx';

const DateLegend = latePart('date-legend', () => import('./date-legend.tsx').then((part) => part.DateLegend));

/** Opens the legend of dates, which comes when it is first asked for. */
export function LegendButton({ open }: { readonly open: OpenDossier }) {
  const [type] = open.dossier.eventTypes;
  if (type === undefined) return null;
  const words = timelineText('timeline.legend.name');
  return (
    <Hint
      label={words}
      className="ui-button ui-button-quiet tl-legend-button"
      trigger={
        <>
          <Icon of={CircleHelp} />
          <span className="tl-legend-words">{words}</span>
        </>
      }
    >
      <PartBox>
        <DateLegend type={type} />
      </PartBox>
    </Hint>
  );
}
