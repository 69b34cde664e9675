import { coverageMessages } from './en/coverage.ts';
import { lateTexts } from './t.ts';

export type CoverageMessageId = keyof typeof coverageMessages;

/** Texts of the strip with coverage and lag, which come with its chunk. */
export const coverageText = lateTexts<CoverageMessageId>(coverageMessages);
