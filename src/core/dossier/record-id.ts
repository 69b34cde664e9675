/**
 * The form of ids. Ids of our own are opaque: `ev-k3m7`. Ids of imported records, and of a dossier that was joined to another, have a namespace
 * and keep what the source calls the record: `acled:UKR64033`. The prefix behind the namespace says the kind; an imported event needs none.
 * No dot, which separates the arguments of a list in a link, and no `~`, which separates values.
 */
export type RecordKind = 'event' | 'claim' | 'report' | 'origin' | 'story';

/** What a link and a screen can hold. */
export const MOST_ID_CHARACTERS = 96;

const OPAQUE = '[a-z0-9]{4}';
const NAMESPACE = '[a-z][a-z0-9-]{0,31}:';
const LOCAL = '[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?';
const PREFIXES = { event: 'ev', claim: 'cl', report: 'rp', origin: 'or', story: 'st' } as const;

function formOf(kind: RecordKind): { readonly form: RegExp; readonly said: string } {
  const prefix = PREFIXES[kind];
  const imported = kind === 'event' ? `(?!(?:cl|rp|or|st)-)${LOCAL}` : `${prefix}-${LOCAL}`;
  const example = kind === 'event' ? 'acled:UKR64033' : `acled:${prefix}-UKR64033`;
  return {
    form: new RegExp(`^(?:${prefix}-${OPAQUE}|${NAMESPACE}${imported})$`),
    said: `an id of this kind is ${prefix}- and 4 small letters or digits, or, imported, ${example}`,
  };
}

export const ID_FORMS: { readonly [K in RecordKind]: ReturnType<typeof formOf> } = {
  event: formOf('event'),
  claim: formOf('claim'),
  report: formOf('report'),
  origin: formOf('origin'),
  story: formOf('story'),
};

/** The namespace of an id, '' = it has none. */
export function namespaceOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** Whether an id has a namespace: the record was imported or joined. */
export function hasNamespace(id: string): boolean {
  return id.includes(':');
}

/** Whether an id, with or without a namespace, is that of a kind other than events, which its prefix says. */
export function isIdOf(kind: Exclude<RecordKind, 'event'>, id: string): boolean {
  return id.startsWith(`${PREFIXES[kind]}-`, id.indexOf(':') + 1);
}

/** Whether a text has the form of an id of one of some kinds. */
export function isRecordId(text: string, ...kinds: readonly RecordKind[]): boolean {
  return text.length <= MOST_ID_CHARACTERS && kinds.some((kind) => ID_FORMS[kind].form.test(text));
}
