import type { Draft } from '../resolve.ts';

type IndexedKind =
  | 'reports'
  | 'claims'
  | 'events'
  | 'origins'
  | 'actors'
  | 'places'
  | 'measures'
  | 'eventTypes'
  | 'differences'
  | 'stories';
type RecordOf<K extends IndexedKind> = Draft[K][number]['record'];

/** The records of a draft by id, each kind when it is first asked for: several checks ask for the same, and a large table has a hundred thousand of them. */
export class RecordIndex {
  private readonly byKind = new Map<IndexedKind, ReadonlyMap<string, unknown>>();

  constructor(private readonly draft: Draft) {}

  /** Records of a kind by id; of several with one id, the last. */
  of<K extends IndexedKind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    const known = this.byKind.get(kind);
    // what is kept under a kind was made of records of that kind
    if (known !== undefined) return known as ReadonlyMap<string, RecordOf<K>>;
    const made = new Map<string, RecordOf<K>>();
    for (const { record } of this.draft[kind]) made.set(record.id, record);
    this.byKind.set(kind, made);
    return made;
  }
}
