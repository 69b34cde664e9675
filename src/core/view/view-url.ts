import { isDossierFragment, isStoryFragment } from './link-fragment.ts';
import { VIEW_FIELDS } from './codecs.ts';
import type { Decoded, ProblemReason, ViewField } from './codecs.ts';
import { keyReadings, valueReadings } from './link-repair.ts';
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
  /** What stands behind `#`, with it, and is no part of the view. */
  readonly fragment: string;
}

type Field = keyof typeof VIEW_FIELDS;

// Object.keys is typed as string[]; the table's own keys are the fields
const FIELDS = Object.keys(VIEW_FIELDS) as readonly Field[];
const FIELD_OF_KEY = new Map<string, Field>(FIELDS.map((field) => [VIEW_FIELDS[field].key, field]));

// the codec of a field fits the field's value by the table's type; a field that is a variable cannot show that to the compiler
function codecOf(field: Field): ViewField<unknown> {
  return VIEW_FIELDS[field] as ViewField<unknown>;
}

function knownPairs(view: View): Pair[] {
  const pairs: Pair[] = [];
  for (const field of FIELDS) {
    const codec = codecOf(field);
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

/** What a view asks of events, the sight left out, as a text: the same for views that get the same answer. */
export function questionOf(view: View): string {
  return joinQuery(
    FIELDS.flatMap((field): readonly Pair[] => {
      const { key, write, isAsked } = codecOf(field);
      const text = isAsked ? write(view[field]) : null;
      return text === null ? [] : [[key, text]];
    }),
  );
}

/** Whether going from one view to another is a step that back undoes. */
export function isHistoryStep(before: View, after: View): boolean {
  return FIELDS.some((field) => {
    const { write, history } = codecOf(field);
    return history === 'push' && before[field] !== after[field] && write(before[field]) !== write(after[field]);
  });
}

/** The codec that a key means: the key as it stands, or as it must have been before others handled the link. */
function fieldOf(key: string): Field | undefined {
  for (const reading of keyReadings(key)) {
    const field = FIELD_OF_KEY.get(reading);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Reads a value as it stands, or as it must have been; `rest` are further pairs that stood in it. */
function readValue(
  codec: ViewField<unknown>,
  value: string,
): { readonly result: Decoded<unknown>; readonly rest: string } {
  for (const { text, rest } of valueReadings(value)) {
    const result = codec.read(text);
    if (result.ok) return { result, rest };
  }
  return { result: codec.read(value), rest: '' };
}

/** Pairs that stand in a key because the `=` behind the first key was encoded; none if none of them is ours. */
function pairsInKey([key, value]: Pair): readonly Pair[] {
  if (!key.includes('=')) return [];
  const { pairs } = splitQuery(`${key}=${value}`);
  const isOurs = pairs.some(([inner, text]) => {
    const field = fieldOf(inner);
    return field !== undefined && readValue(codecOf(field), text).result.ok;
  });
  return isOurs ? pairs : [];
}

class ViewReader {
  readonly problems: LinkProblem[] = [];
  readonly known: Record<string, unknown> = {};
  readonly unknown: Pair[] = [];

  readQuery(query: string): void {
    const { pairs, broken } = splitQuery(query);
    for (const piece of broken) this.problems.push({ key: piece, value: '', reason: 'encoding' });
    const migrated = migratePairs(pairs);
    for (const pair of migrated.pairs) this.#readPair(pair);
    this.problems.push(...migrated.problems);
  }

  #readPair([key, value]: Pair): void {
    const field = fieldOf(key);
    if (field === undefined) {
      const inner = pairsInKey([key, value]);
      if (inner.length === 0) this.unknown.push([key, value]);
      for (const pair of inner) this.#readPair(pair);
      return;
    }
    const codec = codecOf(field);
    const { result, rest } = readValue(codec, value);
    if (field in this.known) this.problems.push({ key, value, reason: 'repeated' });
    else if (result.ok) this.known[field] = result.value;
    else this.problems.push({ key, value, reason: result.reason });
    // a key of others may only look like one of ours
    if (!result.ok && key !== codec.key) this.unknown.push([key, value]);
    if (rest.includes('=')) this.readQuery(rest);
    else if (rest !== '') this.problems.push({ key: rest, value: '', reason: 'form' });
  }
}

/** A query behind `#`, as programs make it that take the whole address for a path; null if there is none of ours. */
function queryInFragment(fragment: string): string | null {
  if (isStoryFragment(fragment) || isDossierFragment(fragment)) return null;
  const query = fragment.replace(/^#(?:[!/?]+|(?:38|x26);)?/i, '');
  const { pairs } = splitQuery(query);
  const isOurs = /=|%3d/i.test(query) && pairs.some(([key]) => fieldOf(key) !== undefined);
  return isOurs ? query : null;
}

/**
 * Reads a query string, and what stands behind `#` if that is one too. Unknown keys are kept; what mail, chat or editors did to a link is undone
 * where only that makes it valid; invalid, repeated and broken parts are left out and named. Never throws.
 */
export function decodeView(query: string, fragment = ''): DecodedView {
  const reader = new ViewReader();
  reader.readQuery(query);
  const behind = queryInFragment(fragment);
  if (behind !== null) reader.readQuery(behind);
  const { known, unknown, problems } = reader;
  return { view: { ...DEFAULT_VIEW, ...known, unknown }, problems, fragment: behind === null ? fragment : '' };
}
