import { secondCoderMessages } from './en/second-coder.ts';
import { lateTexts } from './t.ts';

/** Texts of the comparison of two codings, which come with the coder's desk. */
export const secondText = lateTexts(secondCoderMessages);
