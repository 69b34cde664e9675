import { panelReportsMessages } from './en/panel-reports.ts';
import { lateTexts } from './t.ts';

export type ReportMessageId = keyof typeof panelReportsMessages;

/** Texts of the panel with the reports, which come with its chunk. */
export const reportText = lateTexts<ReportMessageId>(panelReportsMessages);
