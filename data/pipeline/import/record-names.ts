import { slugOf } from '#core/slug.ts';
import { MOST_ID_CHARACTERS } from '#core/dossier/record-id.ts';
import { shortCode } from './short-code.ts';

/** Room for a namespace, a prefix and a number behind it. */
const MOST_LOCAL = 48;
const SLUG_LETTERS = 40;

/** An id of pieces, as one text in memory: what is only added up is put together again each time it is compared. */
export function joinedId(...pieces: readonly string[]): string {
  return pieces.join('');
}

/** Most ids need no change. */
const PLAIN_ID = /^[A-Za-z0-9]+$/;

/** Gives records ids in a namespace: the same table gives the same ids, whatever else is in it. */
export class RecordNames {
  private readonly slugs = new Map<string, string>();
  private readonly taken = new Map<string, number>();

  constructor(readonly namespace: string) {}

  /** Id of an event: what its source calls it, or a code of its content. `again` = another row has it already. */
  event(id: string | null, content: () => string): { readonly local: string; readonly again: boolean } {
    const said = id ?? '';
    const plain = PLAIN_ID.test(said)
      ? said
      : said.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^[-_]+|[-_]+$/g, '');
    const base = plain === '' ? `x${shortCode(content())}` : this.short(plain);
    // what begins like the id of a claim or a report would be taken for one
    const local = /^(?:cl|rp|or|st)-/.test(base) ? `x-${base}` : base;
    const before = this.taken.get(local) ?? 0;
    this.taken.set(local, before + 1);
    if (before === 0) return { local, again: false };
    return { local: this.event(`${local}-${before + 1}`, content).local, again: true };
  }

  /** Id of a record of another kind, by what makes it the same one. */
  coded(prefix: 'rp' | 'or', content: string): string {
    return joinedId(this.namespace, ':', prefix, '-', shortCode(content));
  }

  /** Readable id of a record of the codebook, by its name; `content` where more than the name makes it another one. */
  slug(kind: string, name: string, content = name): string {
    const key = `${kind}\u0000${content}`;
    const known = this.slugs.get(key);
    if (known !== undefined) return known;
    const words = slugOf(name, SLUG_LETTERS);
    // it must not look like the id of a claim or a report either
    const isWhole =
      content === name &&
      !/^(?:ev|cl|rp|or|st)-[a-z0-9]{4}$/.test(words) &&
      /^[\x20-\x7E]*$/.test(name) &&
      name.length <= SLUG_LETTERS &&
      words !== '';
    const code = isWhole ? '' : shortCode(content);
    const slug = `${this.namespace}:${[words, code].filter((part) => part !== '').join('-')}`;
    // two names of one kind can have the same letters and digits
    const id = this.taken.has(`${kind} ${slug}`) ? `${slug}-${shortCode(key)}` : slug;
    this.taken.set(`${kind} ${slug}`, 1);
    this.slugs.set(key, id);
    return id.slice(0, MOST_ID_CHARACTERS);
  }

  private short(plain: string): string {
    return plain.length <= MOST_LOCAL ? plain : `${plain.slice(0, MOST_LOCAL - 16)}-${shortCode(plain)}`;
  }
}
