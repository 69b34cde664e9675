import { mapMessages } from './en/map.ts';
import { lateTexts } from './t.ts';

export type MapMessageId = keyof typeof mapMessages;

/** Texts of the map, which come with its chunk. */
export const mapText = lateTexts(mapMessages);
