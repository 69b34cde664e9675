import type { Story } from '#core/dossier/types.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { presentDay } from '#model/view/present-day.ts';
import { addressOf, linkedView } from '#model/view/view-link.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { readPicturePaints } from '#ui/picture/picture-paints.ts';
import { pageFonts } from '../pictures/page-styles.ts';
import { dossierView, storyDocument } from './story-document.ts';
import { stepCharts } from './step-charts.ts';
import { storyPage } from './story-html.ts';
import { STORY_SCRIPT } from './story-script.ts';
import { takePictures } from './take-pictures.ts';
import styleFile from './story-page.css?url';
import styleText from './story-page.css?inline';
import fontFile from '#ui/fonts.css?url';

/** `handout`: a page of the site, for paper; `alone`: one file that needs nothing else. */
export type StoryPageForm = 'handout' | 'alone';

export interface StoryPageWish {
  readonly form: StoryPageForm;
  readonly withNotes: boolean;
}

/** A story with a picture of every step as a page. Rejects as the stage of pictures does. */
export async function makeStoryPage(
  whole: OpenDossier,
  story: Story,
  { form, withNotes }: StoryPageWish,
  signal: AbortSignal,
  onTaken: (count: number) => void,
): Promise<Blob> {
  const present = dossierView(linkedView());
  const pictures = await takePictures(whole, story, present, signal, onTaken);
  const page = addressOf(window.location.href, DEFAULT_VIEW);
  const paints = readPicturePaints('light');
  const absolute = (file: string): string => new URL(file, document.baseURI).href;
  const html = storyPage(storyDocument(whole, story, presentDay(), present), {
    pictures,
    charts: story.steps.map((_, at) => stepCharts(whole, story, at + 1, present, paints)),
    page,
    // a page that is presented from keeps its notes, out of sight until a key shows them
    withNotes: withNotes || form === 'alone',
    styles:
      form === 'alone'
        ? { text: `${await pageFonts(document)}\n${styleText}` }
        : { files: [absolute(fontFile), absolute(styleFile)] },
    script: form === 'alone' ? STORY_SCRIPT : null,
  });
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}
