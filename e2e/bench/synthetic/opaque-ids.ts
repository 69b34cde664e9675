const SPACE = 36 ** 4;
// shares no factor with 36: the numbers 0 to SPACE - 1 are visited in a scattered order, each once
const STEP = 611_953;

/** How many records of one kind the four letters or digits of an id can tell apart. */
export const MAX_RECORDS = SPACE;

/** The id of the n-th record of a kind, with no order to be seen in it; different for every n below MAX_RECORDS. */
export function opaqueId(prefix: string, n: number): string {
  if (n < 0 || n >= SPACE)
    throw new RangeError(`There are ${SPACE} ids of the form ${prefix}-xxxx, and none with number ${n}.`);
  // n * STEP stays below 2^53
  return `${prefix}-${((n * STEP + 104_729) % SPACE).toString(36).padStart(4, '0')}`;
}
