import { panelOriginalMessages } from './en/panel-original.ts';
import { lateTexts } from './t.ts';

/** Texts about the reader's own copies, which come with the chunks that say them. */
export const originalText = lateTexts(panelOriginalMessages);
