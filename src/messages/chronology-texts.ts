import { panelChronologyMessages } from './en/panel-chronology.ts';
import { lateTexts } from './t.ts';

/** Texts of the chronology, which come with its chunks. */
export const chronologyText = lateTexts(panelChronologyMessages);
