import { LOCALE } from '#messages/locale.ts';

const FORMAT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 });
const SHORT = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumSignificantDigits: 3 });

/** A number for reading: thousands with commas. */
export function numberWords(value: number): string {
  return FORMAT.format(value);
}

/** A number where there is no room for all of its digits: "20bn", to three digits. Its full form stands beside it. */
export function shortNumberWords(value: number): string {
  return SHORT.format(value);
}
