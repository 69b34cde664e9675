import { coverageMessages } from './en/coverage.ts';
import { lateTexts } from './t.ts';

/** Texts of the strip with coverage and lag, which come with its chunk. */
export const coverageText = lateTexts(coverageMessages);
