// For the law of the two rule books: dossiers in which everything that the rules know of happens by chance, in mixtures that nobody would write.
import { claim, madeUp, origin } from '#core/testing/made-up.ts';
import type { ClaimInput, OriginInput } from '#core/testing/made-up.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { dayToIso, isoToDay, toDay } from '#core/time/day.ts';

type Rest = NonNullable<Parameters<typeof madeUp>[1]>;

/** Draws that are the same for the same seed (a linear congruential generator, its upper bits). */
class Chance {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('There is nothing to draw from.');
    return value;
  }

  /** Up to so many different ones. */
  some<T>(values: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: this.below(most + 1) }, () => this.of(values)))];
  }
}

const FIRST = isoToDay('2031-05-01');
const ACTORS = 24;
const ORIGINS = 60;
/** So many actors speak one for the other: the chain takes more than eight steps. */
const LONG_CHAIN = 12;
const id = (n: number): string => n.toString(36).padStart(4, '0');

/** A date with four bounds of any kind: a day, a stretch, open on a side, open inside, or open all round. Its text says them all. */
function anySpan(chance: Chance): NonNullable<ClaimInput['when']> {
  const days = Array.from({ length: 4 }, () => FIRST + chance.below(60)).sort((a, b) => a - b);
  const isDay = chance.once(3);
  const bounds = days.map((day) => (!isDay && chance.once(5) ? null : dayToIso(toDay(isDay ? (days[0] ?? 0) : day))));
  const [startMin = null, startMax = null, endMin = null, endMax = null] = bounds;
  const [approximate, uncertain] = [chance.once(4), chance.once(4)];
  const text = `${bounds.join('/')}${approximate ? '~' : ''}${uncertain ? '?' : ''}`;
  // the brand of a day exists for the compiler only
  return { text, startMin, startMax, endMin, endMax, approximate, uncertain } as NonNullable<ClaimInput['when']>;
}

/** Actors who speak for others, some of them at the end of a long chain, sharing groups at any step, parties of two blocs, or of none. */
function anyActors(chance: Chance): NonNullable<Rest['actors']> {
  return Array.from({ length: ACTORS }, (_, n) => ({
    id: `actor-${n}`,
    name: `Actor ${n}`,
    kind: 'state' as const,
    speaksFor: n > 0 && n < LONG_CHAIN ? `actor-${n - 1}` : chance.once(2) && n > 0 ? `actor-${chance.below(n)}` : null,
    party: chance.once(3),
    bloc: chance.once(2) ? chance.of(['isle', 'reef']) : null,
    sharing: chance.once(4) ? chance.of(['watch', 'guard']) : null,
  }));
}

/** Origins of nobody, of one, of several together, at the end of chains that part and meet again. */
function anyOrigins(chance: Chance): OriginInput[] {
  const actors = Array.from({ length: ACTORS }, (_, n) => `actor-${n}`);
  return Array.from({ length: ORIGINS }, (_, n) =>
    origin(id(n), {
      issuers: chance.some(actors, 3),
      issued: chance.once(3) ? null : anySpan(chance),
      issuedBasis: chance.of(['printed', 'inferred', 'outside'] as const),
      dependsOn:
        n > 0 && chance.once(2)
          ? chance.some(
              Array.from({ length: n }, (_ignored, k) => `or-${id(k)}`),
              2,
            )
          : [],
    }),
  );
}

function anyClaim(chance: Chance, n: number, events: readonly string[]): ReturnType<typeof claim> {
  const about = chance.some(events, 2);
  return claim(id(n), {
    reportId: `rp-000${1 + chance.below(9)}`,
    kind: chance.of(['account', 'account', 'account', 'speech', 'judgement', 'silence', 'outlook'] as const),
    hedged: chance.once(3),
    saidBy: chance.some(
      Array.from({ length: ACTORS }, (_, k) => `actor-${k}`),
      2,
    ),
    originIds: chance.once(2)
      ? []
      : chance.some(
          Array.from({ length: ORIGINS }, (_, k) => `or-${id(k)}`),
          2,
        ),
    caveat: chance.once(6) ? chance.of(['Distorted by the report.', 'The undistorted words.', 'Garbled.']) : null,
    when: chance.once(2) ? anySpan(chance) : null,
    placeId: chance.once(2) ? `place-${chance.below(6)}` : null,
    repeats: n > 0 && chance.once(8) ? `cl-${id(chance.below(n))}` : null,
    measure:
      chance.once(4) && about[0] !== undefined
        ? { measureId: 'losses', eventId: about[0], low: 1, high: 2, qualifier: 'between' }
        : null,
    events: about.map((eventId) => ({
      eventId,
      relation: chance.of(['affirms', 'affirms', 'affirms', 'disputes', 'mentions'] as const),
    })),
  });
}

/** A dossier of so many events and three times as many claims, always the same for the same seed. */
export function randomDossier(seed: number, size: number): Dossier {
  const chance = new Chance(seed);
  const events = Array.from({ length: size }, (_, n) => `ev-${id(n)}`);
  const claims = Array.from({ length: size * 3 }, (_, n) => anyClaim(chance, n, events));
  const rests = (): string[] => chance.some(claims, 2).map((one) => one.id);
  const actors = Array.from({ length: ACTORS }, (_, n) => `actor-${n}`);
  return madeUp(claims, {
    actors: anyActors(chance),
    sharing: ['watch', 'guard'].map((group) => ({ id: group, reason: 'They talk.' })),
    origins: anyOrigins(chance) as NonNullable<Rest['origins']>,
    places: Array.from({ length: 6 }, (_, n) => ({
      id: `place-${n}`,
      name: `Place ${n}`,
      lngLat: n % 3 === 0 ? null : ([n, n] as [number, number]),
      precision: n % 3 === 0 ? ('none' as const) : ('town' as const),
    })),
    measures: [{ id: 'losses', label: 'Losses', unit: 'men', accrual: 'count', additive: false }],
    events: events.map((eventId) => ({
      id: eventId,
      type: 'outage',
      title: `Made up ${'\u{1F30A}'.repeat(chance.below(3))}`,
      when: Array.from({ length: chance.below(3) }, () => ({ span: anySpan(chance), from: rests() })),
      places: Array.from({ length: chance.below(3) }, () => ({
        placeId: `place-${chance.below(6)}`,
        role: chance.of(['at', 'from', 'about'] as const),
        from: rests(),
      })),
      actors: chance.some(actors, 3).map((actorId) => ({
        actorId,
        role: chance.of(['agent', 'partner', 'subject', 'target', 'host'] as const),
      })),
    })),
  });
}
