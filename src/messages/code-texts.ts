import { codeMessages } from './en/code.ts';
import { lateTexts } from './t.ts';

export type CodeMessageId = keyof typeof codeMessages;

/** Texts of the coder's desk, which come with it. */
export const codeText = lateTexts(codeMessages);
