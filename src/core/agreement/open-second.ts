import type { CodedRecords, Coding, SecondCoding } from '../coding/coding.ts';
import { CODED_LISTS } from '../coding/coding.ts';
import type { ReadCoding } from '../coding/read-coding.ts';
import type { Dossier } from '../dossier/types.ts';

/** Lines of the two texts that are not the same, out of those of the longer one; a comparison needs none. */
export interface OtherText {
  readonly differing: number;
  readonly lines: number;
}

/** Two codings are of one text if all of its lines have the same hashes. Null = they are. */
export function otherText(coding: Coding, read: ReadCoding): OtherText | null {
  const [mine, theirs] = [coding.report.lineHashes, read.report.lineHashes];
  const lines = Math.max(mine.length, theirs.length);
  const differing = Array.from({ length: lines }, (_, at) => mine[at] !== theirs[at]).filter(Boolean).length;
  return differing === 0 ? null : { differing, lines };
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const titleOf = (record: object): string => {
  const { title, name } = record as { readonly title?: string; readonly name?: string };
  return folded(title ?? name ?? '');
};

/** What two coders made apart from each other is one thing if it has one name: the other's id becomes the one here. */
function idsHere(dossier: Dossier, coding: Coding, read: CodedRecords): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  for (const list of CODED_LISTS) {
    const here: readonly { readonly id: string }[] = [...coding[list], ...dossier[list]];
    const known = new Set(here.map(({ id }) => id));
    for (const record of read[list]) {
      if (known.has(record.id)) continue;
      const twin = here.find((each) => titleOf(each) !== '' && titleOf(each) === titleOf(record));
      if (twin !== undefined) same.set(record.id, twin.id);
    }
  }
  return same;
}

function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return ids.get(part) ?? part;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, field]) => [key, walk(field)]));
  };
  // the shape stays: only texts are exchanged for texts
  return walk(value) as T;
}

/** The coding with somebody else's coding of the same text beside it; `name` says where that is from. */
export function withSecond(dossier: Dossier, coding: Coding, read: ReadCoding, name: string): Coding {
  // of a coding on this device the text, and a second one beside it, stay out
  const { report, claims, events, origins, actors, places } = read;
  const taken = renamed({ report, claims, events, origins, actors, places }, idsHere(dossier, coding, read));
  const before = { report: coding.report, claims: coding.claims };
  const second: SecondCoding = { ...taken, name, before, settled: [] };
  return { ...coding, second };
}

/** The coding alone again: what was settled stays as it is. */
export function withoutSecond(coding: Coding): Coding {
  return { ...coding, second: undefined };
}
