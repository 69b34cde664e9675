/** The language of the interface (BCP 47): its catalogue, its plurals, and how numbers, lists and names of countries are written. */
export const LOCALE = 'en-GB';
