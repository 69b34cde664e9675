import { pictureMessages } from './en/picture.ts';
import { lateTexts } from './t.ts';

/** Texts of pictures and of what is made from them, which come with their chunks. */
export const pictureText = lateTexts(pictureMessages);
