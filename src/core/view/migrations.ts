// Old links work for ever: when a key is renamed or re-typed, its migration and a frozen old link are added here and in the test.
// `v` is the grammar's version; absent means 1, the only one so far.
import type { ProblemReason } from './codecs.ts';
import { withoutOrnament } from './link-repair.ts';
import type { Pair } from './query-string.ts';

const GRAMMAR_VERSION = 1;

interface Migrated {
  readonly pairs: readonly Pair[];
  readonly problems: readonly { readonly key: string; readonly value: string; readonly reason: ProblemReason }[];
}

/** The pairs of a link in today's grammar. `v` is taken out; a version from the future is named and read as today's. */
export function migratePairs(pairs: readonly Pair[]): Migrated {
  const problems: { key: string; value: string; reason: ProblemReason }[] = [];
  for (const [key, value] of pairs) {
    if (key === 'v' && withoutOrnament(value) !== String(GRAMMAR_VERSION))
      problems.push({ key, value, reason: 'value' });
  }
  return { pairs: pairs.filter(([key]) => key !== 'v'), problems };
}
