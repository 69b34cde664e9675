import { preflightMessages } from './en/preflight.ts';
import { lateTexts } from './t.ts';

/** Texts of the check before a talk, which come with its chunk. */
export const preflightText = lateTexts(preflightMessages);
