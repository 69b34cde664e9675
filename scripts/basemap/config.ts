/**
 * What the basemap knows about its subject, and the borders' point of view. Everything else is general.
 * Country codes are ISO 3166-1 alpha-2; units are `adm1_code` of Natural Earth.
 */

/** Countries with the focus ground. */
export const FOCUS_COUNTRIES: readonly string[] = ['RU', 'KP'];

/** The border between the countries at war, drawn more firmly. */
export const FRONT: readonly [string, string] = ['RU', 'UA'];

/** Places of the dossier whose outline is tinted; each needs an entry in `area-sources.ts`. */
export const INTEREST_PLACES: readonly string[] = ['kursk-oblast'];

/** Territories that are drawn as part of the country they internationally belong to. */
export const FOLD_INS: Readonly<Record<string, string>> = {
  CYN: 'CY', // Northern Cyprus
  WSB: 'CY', // Akrotiri
  ESB: 'CY', // Dhekelia
  SOL: 'SO', // Somaliland
  KAB: 'KZ', // Baikonur
  USG: 'CU', // Guantanamo Bay
  ALD: 'FI', // Aland
  CLP: 'FR', // Clipperton
  CSI: 'AU', // Coral Sea Islands
  IOA: 'AU', // Christmas and Cocos Islands
  ATC: 'AU', // Ashmore and Cartier
};

/** Codes of the sources that are not ISO, or where the sources say "-99". */
export const COUNTRY_CODES: Readonly<Record<string, string>> = {
  KOS: 'XK', // Kosovo, drawn apart, as in the source
  PSX: 'PS',
  SAH: 'EH', // Western Sahara stays apart from Morocco
  SDS: 'SS',
};

/** Moroccan units within this box (west,south,east,north) are Western Sahara: its border is the parallel 27°40'. */
export const WESTERN_SAHARA_BOX = '-18,20,-8.66,27.6667';

/** Shoals and claims without a settled owner or a null island: not drawn. */
export const NOT_DRAWN: ReadonlySet<string> = new Set(['NUL', 'BJN', 'SER', 'SCR', 'PGA', 'KAS', 'UMI', 'HMD']);

/** A point inside each lake that no longer exists (the Kakhovka reservoir was drained in June 2023). */
export const VANISHED_LAKES: readonly (readonly [lng: number, lat: number])[] = [
  [34.2, 47.45],
  [34.6, 47.45],
  [33.9, 47.3],
];

/** Countries drawn in more detail, with labels on their units and with smaller towns. */
export const DETAILED_COUNTRIES: readonly string[] = ['RU', 'UA', 'BY', 'KP', 'KR'];

/** Around these points small towns are kept too: [lng, lat, radius in km, least population]. */
export const DENSE_AREAS: readonly (readonly [number, number, number, number])[] = [
  [35.6, 51.4, 260, 500],
  [37, 49, 700, 8000],
  [127, 39.5, 420, 8000],
  [132.5, 44.5, 420, 3000],
  [37.6, 55.7, 400, 15000],
];

export const MAX_ZOOM = 6;
