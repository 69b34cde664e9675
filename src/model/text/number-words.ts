const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number for reading: thousands with commas. */
export function numberWords(value: number): string {
  return FORMAT.format(value);
}
