import { LOCALE } from '#messages/locale.ts';

/** The order of words as a reader of the interface's language expects it, numbers in them by their value. */
export const compareWords: (a: string, b: string) => number = new Intl.Collator(LOCALE, { numeric: true }).compare;
