import type { EventStatus } from '#core/evidence/decide-status.ts';

/** What each status says, in the order in which the rules of `core/evidence/decide-status.ts` are tried. */
const RULES = {
  'not-known': 'No claim known on the day affirms or disputes it.',
  'own-word':
    'Its own side (agent, partner or subject, or who speaks for them) says so firmly, and the newest own word does not deny it.',
  disputed: 'A known claim disputes it; "denied" if that is the newest word of its own side.',
  corroborated: 'Named speakers say so firmly, with at least two independent origins even at the low end.',
  claimed: 'Somebody who is known says so firmly: an opponent or a third side.',
  reported: 'It is said firmly, but nobody is named.',
  suspected: 'It is said only with reserve.',
  possible: 'It is only expected, feared or planned.',
} as const satisfies Readonly<Record<EventStatus, string>>;

/** Every status with its sentence, for the legend. */
export const STATUS_ROWS: readonly (readonly [string, string])[] = Object.entries(RULES);
