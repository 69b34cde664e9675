import type { LngLat } from '#core/dossier/types.ts';
import type { ImportedFigure } from './imported-row.ts';

/** The sign between the whole and its parts. */
export type DecimalSign = '.' | ',';

const DEGREES = /^([-+]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWnsew])?$/;

/** Degrees, as 50.45 or 50,45, with or without N, S, E, W; null if the text is something else. */
function readDegrees(text: string): number | null {
  const match = DEGREES.exec(text.trim());
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  return /[SWsw]/.test(match[2] ?? '') ? -value : value;
}

export type ReadPoint =
  | { readonly ok: true; readonly lngLat: LngLat | null }
  | { readonly ok: false; readonly at: 'latitude' | 'longitude'; readonly reason: 'number' | 'range' };

/** A point; null if both cells are empty. */
export function readPoint(latitudeText: string, longitudeText: string): ReadPoint {
  if (latitudeText.trim() === '' && longitudeText.trim() === '') return { ok: true, lngLat: null };
  const latitude = readDegrees(latitudeText);
  if (latitude === null) return { ok: false, at: 'latitude', reason: 'number' };
  const longitude = readDegrees(longitudeText);
  if (longitude === null) return { ok: false, at: 'longitude', reason: 'number' };
  if (Math.abs(latitude) > 90) return { ok: false, at: 'latitude', reason: 'range' };
  if (Math.abs(longitude) > 180) return { ok: false, at: 'longitude', reason: 'range' };
  return { ok: true, lngLat: [longitude, latitude] };
}

/** A point in one cell: "50.45, 30.52", "50,45; 30,52", latitude first. */
export function splitPoint(text: string): readonly [latitude: string, longitude: string] {
  const trimmed = text.trim().replace(/^\(|\)$/g, '');
  const parts = trimmed.includes(';') ? trimmed.split(';') : trimmed.split(/,\s+|\s+/);
  const [latitude = '', longitude] = parts.length === 2 ? parts : trimmed.split(',');
  return longitude === undefined ? [trimmed, ''] : [latitude, longitude];
}

/** Whether a text is degrees with a decimal comma. */
export function hasDecimalComma(text: string): boolean {
  return /^\s*[-+]?\d{1,3},\d+\s*$/.test(text);
}

const FORMS = {
  '.': { plain: /^\d+(?:\.\d+)?$/, grouped: /^\d{1,3}(?:[,\s']\d{3})+(?:\.\d+)?$/, thousands: ',' },
  ',': { plain: /^\d+(?:,\d+)?$/, grouped: /^\d{1,3}(?:[.\s']\d{3})+(?:,\d+)?$/, thousands: '.' },
} as const;

/** A whole or decimal number, with or without signs between thousands; null if it is something else. */
export function readNumber(text: string, decimal: DecimalSign): number | null {
  const { plain, grouped, thousands } = FORMS[decimal];
  const trimmed = text.trim();
  if (plain.test(trimmed)) return Number(trimmed.replace(decimal, '.'));
  if (!grouped.test(trimmed)) return null;
  return Number(trimmed.replaceAll(/[\s']/g, '').replaceAll(thousands, '').replace(decimal, '.'));
}

const RANGE = /^(.+?)\s*(?:-|–|—|\bto\b)\s*(.+)$/i;
const AT_LEAST = /^(?:>=?|≥|at least|over|more than)\s*(.+)$|^(.+?)\s*\+$/i;
const UP_TO = /^(?:<=?|≤|up to|at most)\s*(.+)$/i;
const ABOUT = /^(?:~|≈|about|around|approx(?:imately|\.)?|some|ca?\.)\s*(.+)$/i;

/** A figure as people write it: 12, 1,200, about 12, 12+, 10-12, up to 12. null if it is something else. */
export function readFigure(text: string, decimal: DecimalSign): ImportedFigure | null {
  const exact = readNumber(text, decimal);
  if (exact !== null) return { low: exact, high: exact, qualifier: 'none' };
  const trimmed = text.trim();
  const over = AT_LEAST.exec(trimmed);
  const least = over === null ? null : readNumber(over[1] ?? over[2] ?? '', decimal);
  if (least !== null) return { low: least, high: null, qualifier: 'at-least' };
  const most = readNumber(UP_TO.exec(trimmed)?.[1] ?? '', decimal);
  if (most !== null) return { low: null, high: most, qualifier: 'up-to' };
  const about = readNumber(ABOUT.exec(trimmed)?.[1] ?? '', decimal);
  if (about !== null) return { low: about, high: about, qualifier: 'about' };
  const range = RANGE.exec(trimmed);
  const [low, high] = [readNumber(range?.[1] ?? '', decimal), readNumber(range?.[2] ?? '', decimal)];
  return low !== null && high !== null && low < high ? { low, high, qualifier: 'between' } : null;
}
