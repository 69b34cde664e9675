import { eventListMessages } from './en/event-list.ts';
import { lateTexts } from './t.ts';

/** Texts of lists of events, which come with the lists. */
export const eventListText = lateTexts(eventListMessages);
