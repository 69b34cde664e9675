import { ownMessages } from './en/own.ts';
import { lateTexts } from './t.ts';

/** Texts of opening own evidence, which come with its chunks. */
export const ownText = lateTexts(ownMessages);
