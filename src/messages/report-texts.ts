import { panelReportsMessages } from './en/panel-reports.ts';
import { lateTexts } from './t.ts';

/** Texts of the panel with the reports, which come with its chunk. */
export const reportText = lateTexts(panelReportsMessages);
