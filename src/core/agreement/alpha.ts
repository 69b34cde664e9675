/**
 * Krippendorff's alpha: how far coders agree beyond what chance gives. 1 = wholly, 0 = as by chance, below 0 = less than that.
 * Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania; sets are compared by MASI: Passonneau, R. (2006),
 * "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC.
 */

/** A value that a coder gave; a set has its members in any order, each once. */
export type CodedValue = string | number | readonly string[];

/** `nominal`: equal or not. `ordinal`: ranks. `interval`, `ratio`: numbers. `set`: several names at once. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio' | 'set';

type Distance = (a: CodedValue, b: CodedValue) => number;

const isSame = (a: CodedValue, b: CodedValue): boolean => masi([a].flat(), [b].flat()) === 0;

/** MASI: 0 for equal sets, 1 for sets without a common member; a subset is nearer than a mere overlap. */
function masi(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const other = new Set(b);
  const common = a.filter((member) => other.has(member)).length;
  const all = a.length + b.length - common;
  if (all === 0) return 0;
  const monotone =
    common === a.length && common === b.length
      ? 1
      : common === a.length || common === b.length
        ? 2 / 3
        : common > 0
          ? 1 / 3
          : 0;
  return 1 - (common / all) * monotone;
}

const numberOf = (value: CodedValue): number => (typeof value === 'number' ? value : Number.NaN);

/** Squared difference of two ranks: all values between them, and half of those on them. */
function ordinalDistance(values: readonly CodedValue[]): Distance {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(numberOf(value), (counts.get(numberOf(value)) ?? 0) + 1);
  return (a, b) => {
    const [low, high] = [numberOf(a), numberOf(b)].sort((one, two) => one - two);
    if (low === undefined || high === undefined || low === high) return 0;
    let between = 0;
    for (const [value, count] of counts) if (value >= low && value <= high) between += count;
    return (between - ((counts.get(low) ?? 0) + (counts.get(high) ?? 0)) / 2) ** 2;
  };
}

function distanceOf(level: Level, values: readonly CodedValue[]): Distance {
  switch (level) {
    case 'nominal':
      return (a, b) => (isSame(a, b) ? 0 : 1);
    case 'ordinal':
      return ordinalDistance(values);
    case 'interval':
      return (a, b) => (numberOf(a) - numberOf(b)) ** 2;
    case 'ratio':
      return (a, b) => {
        const sum = numberOf(a) + numberOf(b);
        return sum === 0 ? 0 : ((numberOf(a) - numberOf(b)) / sum) ** 2;
      };
    case 'set':
      return (a, b) => masi([a].flat(), [b].flat());
  }
}

/** Sum of the distances of all ordered pairs of different places in a list. */
function sumOfPairs(values: readonly CodedValue[], distance: Distance): number {
  let sum = 0;
  for (let first = 0; first < values.length; first += 1)
    for (let second = first + 1; second < values.length; second += 1) {
      const [a, b] = [values[first], values[second]];
      if (a !== undefined && b !== undefined) sum += 2 * distance(a, b);
    }
  return sum;
}

/**
 * Alpha of units, each with the values that coders gave it; a unit with fewer than two values does not count. Null where it says nothing: there is no
 * such unit, or all values are equal, so that chance would agree as well.
 */
export function krippendorffAlpha(units: readonly (readonly CodedValue[])[], level: Level): number | null {
  const paired = units.filter((values) => values.length > 1);
  // a set is one value: only the units are taken apart
  const all = paired.flatMap((values) => [...values]);
  const distance = distanceOf(level, all);
  const expected = sumOfPairs(all, distance) / (all.length - 1);
  if (all.length === 0 || expected === 0) return null;
  const observed = paired.reduce((sum, values) => sum + sumOfPairs(values, distance) / (values.length - 1), 0);
  return 1 - observed / expected;
}

/** Share of the units in which all coders gave the same value, 0 to 1; null where no unit has two. */
export function percentAgreement(units: readonly (readonly CodedValue[])[]): number | null {
  const paired = units.filter((values) => values.length > 1);
  if (paired.length === 0) return null;
  const equal = paired.filter(([first, ...others]) =>
    others.every((each) => first !== undefined && isSame(first, each)),
  );
  return equal.length / paired.length;
}
