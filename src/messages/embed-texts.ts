import { embedMessages } from './en/embed.ts';
import { lateTexts } from './t.ts';

/** Texts of the page inside another one, which come with its chunks. */
export const embedText = lateTexts(embedMessages);
