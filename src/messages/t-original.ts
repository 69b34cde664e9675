import { panelOriginalMessages } from './en/panel-original.ts';
import { lateTexts } from './t.ts';

/** `t` for the texts about the reader's own copies. */
export const tOriginal = lateTexts(panelOriginalMessages);
