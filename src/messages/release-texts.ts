import { releaseMessages } from './en/releases.ts';
import { lateTexts } from './t.ts';

/** Texts of versions of the dossier, which come with the parts that compare them. */
export const releaseText = lateTexts(releaseMessages);
