import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { EventType } from '#core/dossier/types.ts';
import { ciede2000, hexToLinear, linearToLab, simulate } from '../colour.ts';
import type { ColourVision, Rgb } from '../colour.ts';
import type { Palette } from '../palette.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn, warningIn } from './check.ts';
import type { CheckInput } from './check.ts';

const MOST_LANES = 10;
const LEAST_DIFFERENCE = 20;
const LEAST_SIMULATED_DIFFERENCE = 10;
const DEFICIENCIES: readonly ColourVision[] = ['protanopia', 'deuteranopia', 'tritanopia'];

function difference(a: Rgb, b: Rgb): number {
  return ciede2000(linearToLab(a), linearToLab(b));
}

/** Why two colours cannot be distinguished, or null. */
function confusion(hexA: string, hexB: string): string | null {
  const a = hexToLinear(hexA);
  const b = hexToLinear(hexB);
  const seen = difference(a, b);
  if (seen < LEAST_DIFFERENCE) return `CIEDE2000 ${seen.toFixed(1)}, at least ${LEAST_DIFFERENCE} is needed`;
  for (const vision of DEFICIENCIES) {
    const simulated = difference(simulate(a, vision), simulate(b, vision));
    if (simulated < LEAST_SIMULATED_DIFFERENCE)
      return `CIEDE2000 ${simulated.toFixed(1)} under ${vision}, at least ${LEAST_SIMULATED_DIFFERENCE} is needed`;
  }
  return null;
}

function compareLanes(at: Sourced<EventType>, other: EventType, theme: string, palette: Palette): Problem[] {
  const mine = palette.get(at.record.colour);
  const its = palette.get(other.colour);
  if (mine === undefined || its === undefined) return [];
  const fault = confusion(mine, its);
  if (fault === null) return [];
  return [
    problemIn(
      at,
      ['colour'],
      'lane-colour',
      `too close to the colour of "${other.id}" in the ${theme} theme, and of the same shape: ${fault}`,
    ),
  ];
}

/** Lanes are few, and any two of them can be distinguished by colour or by shape, in both themes and with every kind of colour vision; types of one lane by their icon. */
export function checkLanes({ draft, palettes }: Omit<CheckInput, 'records'>): readonly Problem[] {
  const types = draft.eventTypes;
  const lanes = [...new Set(types.map(({ record }) => record.lane))];
  return types.flatMap((at, n) => {
    const problems: Problem[] = [];
    const before = types.slice(0, n).map(({ record }) => record);
    const isNewLane = before.every(({ lane }) => lane !== at.record.lane);
    if (isNewLane && lanes.indexOf(at.record.lane) === MOST_LANES)
      problems.push(problemIn(at, ['lane'], 'too-many-lanes', `there are at most ${MOST_LANES} lanes`));
    const double = before.find(({ icon, lane }) => icon === at.record.icon && lane === at.record.lane);
    if (double !== undefined) {
      // two codebooks that were joined cannot be told what to draw: their events are told apart by a filter
      const say = draft.heading?.parts === undefined ? problemIn : warningIn;
      problems.push(
        say(at, ['icon'], 'type-icon', `"${double.id}" has this icon already, and stands in the same lane`),
      );
    }
    for (const [theme, palette] of Object.entries(palettes ?? {})) {
      if (!palette.has(at.record.colour))
        problems.push(
          problemIn(at, ['colour'], 'lane-colour', `the ${theme} theme has no colour "${at.record.colour}"`),
        );
      for (const other of before) {
        const apart =
          other.lane === at.record.lane || SHAPE_OF_COLOUR[other.colour] !== SHAPE_OF_COLOUR[at.record.colour];
        if (!apart) problems.push(...compareLanes(at, other, theme, palette));
      }
    }
    return problems;
  });
}
