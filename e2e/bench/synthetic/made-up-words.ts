import type { SeededRandom } from './seeded-random.ts';

const WORDS = [
  'a',
  'the',
  'of',
  'in',
  'at',
  'by',
  'two',
  'new',
  'and',
  'from',
  'bridge',
  'harbour',
  'column',
  'north',
  'valley',
  'depot',
  'convoy',
  'winter',
  'river',
  'station',
  'crossing',
  'supply',
  'village',
  'eastern',
  'ministry',
  'exercise',
  'workshop',
  'delegation',
  'railway',
  'observers',
  'agreement',
  'engineers',
  'settlement',
  'warehouse',
  'reconnaissance',
  'transport',
] as const;

/** Words without a meaning or a digit, about as long as a text of the bundled dossier. */
export function madeUpText(length: number, random: SeededRandom): string {
  let text = '';
  while (text.length < length) text += (text === '' ? '' : ' ') + (WORDS[random.below(WORDS.length)] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
