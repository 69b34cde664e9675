import { panelAboutMessages } from './en/panel-about.ts';
import { lateTexts } from './t.ts';

/** Texts of About this evidence, which come with its chunk. */
export const aboutText = lateTexts(panelAboutMessages);
