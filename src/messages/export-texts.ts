import { exportMessages } from './en/export.ts';
import { lateTexts } from './t.ts';

/** Texts of exports, citations and paper, which come with their own chunks. */
export const exportText = lateTexts(exportMessages);
