import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { latePartOf } from '#model/hooks/late-part.ts';

const LINE = partLoad('since-visit-line', () => import('./since-visit-line.tsx').then((part) => part.SinceVisitLine));
const SinceVisitLine = latePartOf(LINE);

/** What became of the dossier since the reader was here, if there is anything to say. */
export function SinceVisit() {
  return useComfort(LINE) !== null && <SinceVisitLine />;
}
