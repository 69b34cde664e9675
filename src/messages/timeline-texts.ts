import { timelineMessages } from './en/timeline.ts';
import { lateTexts } from './t.ts';

/** Texts of the timeline, which come with its chunk. */
export const timelineText = lateTexts(timelineMessages);
