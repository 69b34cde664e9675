import { VIEW_CODECS } from './codecs.ts';
import type { Codec, ProblemReason } from './codecs.ts';
import { joinQuery, splitQuery } from './query-string.ts';
import type { Pair } from './query-string.ts';
import { migratePairs } from './migrations.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { View } from './view.ts';

/** A part of a link that was left out, and why. The rest of the link holds. */
export interface LinkProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: ProblemReason;
}

export interface DecodedView {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

type Field = keyof typeof VIEW_CODECS;

// Object.keys is typed as string[]; the table's own keys are the fields
const FIELDS = Object.keys(VIEW_CODECS) as readonly Field[];
const FIELD_OF_KEY = new Map<string, Field>(FIELDS.map((field) => [VIEW_CODECS[field].key, field]));

function knownPairs(view: View): Pair[] {
  const pairs: Pair[] = [];
  for (const field of FIELDS) {
    // the codec of a field fits the field's value by the table's type; a loop cannot show that to the compiler
    const codec = VIEW_CODECS[field] as Codec<unknown>;
    const text = codec.write(view[field]);
    if (text !== null) pairs.push([codec.key, text]);
  }
  return pairs;
}

/** The view as a query string without `?`; defaults are absent, so the default view gives ''. */
export function encodeView(view: View): string {
  return joinQuery([...knownPairs(view), ...view.unknown]);
}

/** The view as URL keys with their decoded values; defaults are absent. */
export function viewToRecord(view: View): Readonly<Record<string, string>> {
  return Object.fromEntries([...view.unknown, ...knownPairs(view)]);
}

/** Reads a query string. Unknown keys are kept; invalid, repeated and broken parts are left out and named. Never throws. */
export function decodeView(query: string): DecodedView {
  const { pairs, broken } = splitQuery(query);
  const problems: LinkProblem[] = broken.map((piece) => ({ key: piece, value: '', reason: 'encoding' }));
  const known: Record<string, unknown> = {};
  const unknown: Pair[] = [];
  const migrated = migratePairs(pairs);
  for (const [key, value] of migrated.pairs) {
    const field = FIELD_OF_KEY.get(key);
    if (field === undefined) {
      unknown.push([key, value]);
      continue;
    }
    if (field in known) {
      problems.push({ key, value, reason: 'repeated' });
      continue;
    }
    const result = VIEW_CODECS[field].read(value);
    if (result.ok) known[field] = result.value;
    else problems.push({ key, value, reason: result.reason });
  }
  problems.push(...migrated.problems);
  return { view: { ...DEFAULT_VIEW, ...known, unknown }, problems };
}
