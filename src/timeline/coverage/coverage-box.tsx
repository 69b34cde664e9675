import { latePart } from '#model/hooks/late-part.ts';
import { PartBox } from '#ui/part-box.tsx';

const CoverageStrip = latePart('coverage-strip', () =>
  import('./coverage-strip.tsx').then((part) => part.CoverageStrip),
);

/** The strip with coverage and lag, which comes after the timeline. */
export function CoverageBox() {
  return (
    <PartBox frame={(content) => <div className="tl-coverage-wait">{content}</div>}>
      <CoverageStrip />
    </PartBox>
  );
}
