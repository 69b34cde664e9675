import { coverageText } from '#messages/coverage-texts.ts';

/** Between which numbers of days the median lag lies. */
export function medianWords({ least, most }: { readonly least: number; readonly most: number }): string {
  return coverageText('coverage.lag.median', { least, most, same: least === most ? 'yes' : 'no' });
}
