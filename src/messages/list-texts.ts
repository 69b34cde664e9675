import { panelListMessages } from './en/panel-list.ts';
import { lateTexts } from './t.ts';

export type ListMessageId = keyof typeof panelListMessages;

/** Texts of the lists behind numbers and of the Sources panel, which come with their own chunks. */
export const listText = lateTexts(panelListMessages);
