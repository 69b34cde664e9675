import { LOCALE } from '#messages/locale.ts';

let regionNames: Intl.DisplayNames | null = null;

/** The platform's name of a country; null for a code that it does not know, the code itself where it takes it for none. */
export function countryName(code: string): string | null {
  try {
    regionNames ??= new Intl.DisplayNames([LOCALE], { type: 'region', fallback: 'none' });
    return regionNames.of(code) ?? null;
  } catch {
    return code;
  }
}
