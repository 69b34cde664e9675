import { speakerMessages } from './en/speaker.ts';
import { lateTexts } from './t.ts';

/** Texts of the speaker's window, which come with its chunk. */
export const speakerText = lateTexts(speakerMessages);
