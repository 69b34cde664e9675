import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { stepView } from '#model/stories/story-actions.ts';
import { addressOf } from '#model/view/view-link.ts';
import { partOf } from '../pictures/page-part.ts';
import { pageImage } from '../pictures/page-image.ts';
import { PictureStage } from '../pictures/picture-stage.ts';

/** Large enough for all panes, small enough for letters that can be read on paper. */
const STAGE = { width: 1024, height: 740 } as const;
const QUALITY = 0.9;

/** A picture of every step, as addresses of data; `present` says which dossier is open. The reader's own page stays as it is. Rejects as the stage does. */
export async function takePictures(
  whole: OpenDossier,
  story: Story,
  present: View,
  signal: AbortSignal,
  onTaken: (count: number) => void,
): Promise<readonly string[]> {
  const pictures: string[] = [];
  const addresses = story.steps.map((_, at) => {
    const view = stepView(whole, story, at + 1, present);
    return addressOf(window.location.href, { ...view, theme: 'light', story: null, step: 0 });
  });
  let stage: PictureStage | null = null;
  try {
    // one page goes through all steps: each could only be seen after the one before
    /* oxlint-disable no-await-in-loop */
    for (const address of addresses) {
      if (stage === null) stage = await PictureStage.open(address, STAGE, signal);
      else await stage.show(address);
      const canvas = await pageImage(stage.window, partOf(stage.window, 'view'));
      signal.throwIfAborted();
      // a browser that cannot write this form writes PNG
      pictures.push(canvas.toDataURL('image/webp', QUALITY));
      onTaken(pictures.length);
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    stage?.close();
  }
  return pictures;
}
