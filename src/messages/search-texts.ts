import { searchMessages } from './en/search.ts';
import { lateTexts } from './t.ts';

export type SearchMessageId = keyof typeof searchMessages;

/** Texts of the search, the commands and the help, which come with their chunks. */
export const searchText = lateTexts(searchMessages);
