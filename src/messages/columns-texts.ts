import { columnsMessages } from './en/columns.ts';
import { lateTexts } from './t.ts';

/** Texts of saying what the columns of a table become, which come with that screen. */
export const columnsText = lateTexts(columnsMessages);
