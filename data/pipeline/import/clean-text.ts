// Texts of tables hold markup, control characters and whole pages; a screen, a file and a link hold lines.

const MOST_LINE = 500;
const MOST_PROSE = 10_000;

const MARKUP = /<\/?[a-z!][^<>]*>/gi;
const BREAKS = /<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi;
const UNSEEN_PARTS = /<(script|style)\b[^]*?<\/\1\s*>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
};
// what no text of a dossier may hold: see src/core/dossier/schema-scalars.ts
const REFUSED =
  // oxlint-disable-next-line no-control-regex -- these are what it takes out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD-\uFFFF]|\p{Surrogate}/gu;
const REFUSED_ONCE = new RegExp(REFUSED.source, 'u');
const PLAIN = /^[\x20-\x25\x27-\x3B\x3D-\x7E]*$/;

function decodeEntity(entity: string): string {
  const named = NAMED[entity.toLowerCase()];
  if (named !== undefined) return named;
  const code = /^&#x/i.test(entity) ? Number.parseInt(entity.slice(3), 16) : Number.parseInt(entity.slice(2), 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

/** The text without markup and without characters that no screen shows; lines kept. */
function cleanText(text: string): string {
  const plain = text.includes('<')
    ? text.replaceAll(UNSEEN_PARTS, ' ').replaceAll(BREAKS, '\n').replaceAll(MARKUP, '')
    : text;
  return plain.replaceAll(ENTITY, decodeEntity).replaceAll(REFUSED, ' ').trim();
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\p{Surrogate}$/u, '')} …`;
}

/** The text on one line, as a name or a title. */
export function cleanLine(text: string): string {
  // most cells have nothing to clean
  if (PLAIN.test(text)) {
    const line = text.trim();
    return cut(line.includes('  ') ? line.replaceAll(/ +/g, ' ') : line, MOST_LINE);
  }
  const clean = cleanText(text);
  return cut(/[\s\u00A0]{2}|[\n\r\t]/.test(clean) ? clean.replaceAll(/\s+/g, ' ') : clean, MOST_LINE);
}

/** The text as one or more sentences. */
export function cleanProse(text: string): string {
  return PLAIN.test(text) ? cut(text.trim(), MOST_PROSE) : cut(cleanText(text).replaceAll(/\r\n?/g, '\n'), MOST_PROSE);
}

const ADDRESS = /^https?:\/\/[^\s/?#]+\S*$/;
const MOST_ADDRESS = 2000;

/** The address, if it is one that can be a link; else null. */
export function cleanAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > MOST_ADDRESS || !ADDRESS.test(address) || REFUSED_ONCE.test(address)) return null;
  try {
    return new URL(address).host === '' ? null : address;
  } catch {
    return null;
  }
}
