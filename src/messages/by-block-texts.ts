import { byBlockMessages } from './en/by-block.ts';
import { lateTexts } from './t.ts';

/** Texts of a dossier whose claims are read by block, which come when one is open. */
export const byBlockText = lateTexts(byBlockMessages);
