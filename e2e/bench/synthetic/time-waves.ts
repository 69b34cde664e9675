import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';

const WAVES = 10;
const REACH_DAYS = 3650;
const WAVE_DAYS = 70;

/** How far into the past the copies of the bundled dossier are moved: gathered in a few waves, one in five anywhere in ten years. */
export function makeTimeWaves(seed: number): (random: SeededRandom) => number {
  const random = seededRandom(seed);
  const centres = Array.from({ length: WAVES }, () => -random.below(REACH_DAYS));
  return (draw) => {
    if (draw.next() < 0.2) return -draw.below(REACH_DAYS);
    const centre = centres[Math.floor(draw.next() ** 2 * WAVES)] ?? 0;
    return Math.min(0, Math.round(centre + draw.normal() * WAVE_DAYS));
  };
}
