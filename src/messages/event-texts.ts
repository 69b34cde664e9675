import { panelEventMessages } from './en/panel-event.ts';
import { lateTexts } from './t.ts';

export type EventMessageId = keyof typeof panelEventMessages;

/** Texts of what is selected and of claims, which come with their chunks. */
export const eventText = lateTexts(panelEventMessages);
