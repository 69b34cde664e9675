// Links pass through mail, chat, editors and tables before anybody opens them, and come out with a full stop behind them, in brackets, encoded
// twice or with characters that nobody sees. A value that is valid as it stands is never touched; one that is not is tried as it must have been.

/** A way to read a text of a link. */
export interface Reading {
  readonly text: string;
  /** What stood behind it and may be pairs of their own; '' for nothing. */
  readonly rest: string;
}

/** Soft hyphens, zero-width characters, marks of direction, byte order marks, control characters, variation selectors. */
const UNSEEN = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu;
/** Signs in front: no value begins with them. `!` and `-` can begin one. */
const IN_FRONT = /^[\s\p{Ps}\p{Pi}\p{Pf}"'`*_=:+.,;|<>~]+/u;
/** Signs behind: no value ends with them. */
const BEHIND = /[\s\p{P}\p{S}]+$/u;
/** `=` as mail writes it where it keeps to ASCII. */
const MAIL_EQUALS = /^3D/;
const AROUND_SIGNS = /\s*([.,~]+)\s*/g;
/** Where another part of an address, or of a page, begins. */
const NEXT_PART = /[&;?#"<>]|\s(?=\S*=)/;
/** How often a text can have been encoded once more. */
const MOST_LAYERS = 3;

/** The text without signs around it and characters that nobody sees. */
export function withoutOrnament(text: string): string {
  return text.replaceAll(UNSEEN, '').replace(IN_FRONT, '').replace(BEHIND, '');
}

function decoded(text: string): string | null {
  try {
    const once = decodeURIComponent(text);
    return once === text ? null : once;
  } catch {
    return null;
  }
}

function cut(text: string): Reading | null {
  const plain = text.replaceAll(UNSEEN, '').replace(IN_FRONT, '');
  const at = plain.search(NEXT_PART);
  if (at <= 0) return null;
  const rest = plain.slice(at + 1).replace(IN_FRONT, '');
  return { text: withoutOrnament(plain.slice(0, at)), rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '' };
}

function* layers(text: string): Generator<string> {
  let layer: string | null = text;
  for (let depth = 0; layer !== null && depth <= MOST_LAYERS; depth += 1) {
    yield layer;
    layer = decoded(layer);
  }
}

/** The keys that a key may have been, from what changes it least. */
export function* keyReadings(key: string): Generator<string> {
  for (const layer of layers(key)) {
    yield layer;
    const plain = withoutOrnament(layer);
    yield plain;
    yield plain.toLowerCase();
  }
}

/** The ways to read a value, from what changes it least. */
export function* valueReadings(value: string): Generator<Reading> {
  for (const layer of layers(value)) {
    yield { text: layer, rest: '' };
    const plain = withoutOrnament(layer);
    yield { text: plain, rest: '' };
    yield { text: plain.replaceAll(AROUND_SIGNS, '$1'), rest: '' };
    if (MAIL_EQUALS.test(plain)) yield { text: plain.replace(MAIL_EQUALS, ''), rest: '' };
    const first = cut(layer);
    if (first !== null) yield first;
  }
}
