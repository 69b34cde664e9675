import { panelChangesMessages } from './en/panel-changes.ts';
import { lateTexts } from './t.ts';

/** Texts of the comparison of two days, which come with its chunk. */
export const changesText = lateTexts(panelChangesMessages);
