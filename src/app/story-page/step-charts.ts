import type { Story } from '#core/dossier/types.ts';
import { listSeries } from '#core/evidence/figure-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { stepView } from '#model/stories/story-actions.ts';
import { seenDossier } from '#model/view/seen-dossier.ts';
import { figureNote, figurePicture } from '#panels/figures/figure-picture.ts';
import { pictureText } from '#messages/picture-texts.ts';
import type { PicturePaints } from '#ui/picture/picture-paints.ts';
import { svgTag } from '#ui/picture/svg-tag.ts';

export interface StepChart {
  readonly title: string;
  readonly note: string;
  /** An SVG. */
  readonly drawing: string;
}

const WIDTH_PX = 860;
/** One figure among other claims is read as well in words. */
const LEAST_FIGURES = 2;

/** The figures that a step is about, where it shows figures or its claims compare them: the series of its claims, as known on its day. */
export function stepCharts(
  whole: OpenDossier,
  story: Story,
  step: number,
  present: View,
  paints: PicturePaints,
): readonly StepChart[] {
  const view = stepView(whole, story, step, present);
  const open = seenDossier(whole, view);
  const claims = (story.steps[step - 1]?.claimIds ?? []).flatMap((id) => open.lookup.claims.get(id) ?? []);
  const figures = claims.filter(({ measure }) => measure !== null).length;
  if (view.panel !== 'figures' && figures < LEAST_FIGURES) return [];
  return listSeries(open.lookup)
    .filter(({ measure, eventId }) =>
      claims.some(({ measure: own }) => own?.measureId === measure.id && own.eventId === eventId),
    )
    .map((series) => {
      const { content, width, height } = figurePicture(open, series, paints, WIDTH_PX);
      const event = open.lookup.events.get(series.eventId ?? '')?.title;
      const { label } = series.measure;
      const title = event === undefined ? label : pictureText('picture.seriesOf', { measure: label, event });
      return {
        title,
        note: figureNote(open, series),
        drawing: svgTag('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, content),
      };
    });
}
