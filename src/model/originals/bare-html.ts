// Even an inert document makes the browser check each of its styles and handlers against the page's policy, and report them
// (Chromium, 2026-11-26). Words need no attributes, so they go before anything is parsed. The text is read once, from tag to tag:
// each search begins where the last one ended, or is the last.
import { Nesting } from './nesting.ts';

const TAG_NAME = /(\/?)([a-z][^\s/>]*)/iy;
/** What can end a tag, or hold a mark that would: a value in quotation marks. */
const END_OR_VALUE = /[>=]/g;
const QUOTE = /\s*(["'])/y;
const CODE_END = { script: /<\/script[\s/>]/gi, style: /<\/style[\s/>]/gi } as const;
const TAG_END = '>';

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the text goes on behind a mark; -1 if there is none any more. */
function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Where the text goes on behind a tag; -1 if the tag, or one of its quotation marks, does not close. */
function behindTag(html: string, from: number): number {
  for (let at = from; ;) {
    const found = matchAt(END_OR_VALUE, html, at);
    if (found === null) return -1;
    at = found.index + 1;
    if (found[0] === TAG_END) return at;
    const quote = matchAt(QUOTE, html, at);
    if (quote !== null) at = behind(html, quote[1] ?? '', at + quote[0].length);
    if (at === -1) return -1;
  }
}

/** Where the text goes on behind a comment. The browser knows two short ones, and an end with an exclamation mark. */
function behindComment(html: string, from: number): number {
  const inside = from + '<!--'.length;
  if (html.startsWith('>', inside)) return inside + 1;
  if (html.startsWith('->', inside)) return inside + 2;
  const found = matchAt(/--!?>/g, html, inside);
  return found === null ? -1 : found.index + found[0].length;
}

interface Piece {
  readonly text: string;
  /** Where the text goes on; -1 if the rest is left as it is. */
  readonly next: number;
}

function readCode(html: string, name: keyof typeof CODE_END, from: number): Piece {
  const end = matchAt(CODE_END[name], html, from);
  return { text: '', next: end === null ? -1 : behindTag(html, end.index + name.length) };
}

/** What becomes of the text that begins with a `<`. */
function readMark(html: string, from: number, nesting: Nesting): Piece {
  if (html.startsWith('<!--', from)) {
    const next = behindComment(html, from);
    // the browser takes all that follows for the comment
    return { text: '', next: next === -1 ? html.length : next };
  }
  const second = html.charAt(from + 1);
  if (second === '!' || second === '?') {
    const next = behind(html, TAG_END, from);
    return { text: next === -1 ? '' : html.slice(from, next), next };
  }
  const tag = matchAt(TAG_NAME, html, from + 1);
  if (tag === null) return { text: '<', next: from + 1 };
  const [whole, slash, name = ''] = tag;
  const next = behindTag(html, from + 1 + whole.length);
  if (next === -1) return { text: '', next };
  if (slash !== '') return { text: nesting.end(name) ? `</${name}>` : '<br>', next };
  const code = name.toLowerCase();
  if (code === 'script' || code === 'style') return readCode(html, code, next);
  return { text: nesting.begin(name) ? `<${name}>` : '<br>', next };
}

/** HTML with bare tags, without comments, scripts and styles, and no deeper than pages are, piece by piece. From a tag or script that does not end the rest is left as it is. */
export function* barePieces(html: string): Generator<string, void> {
  const nesting = new Nesting();
  for (let at = 0; at < html.length;) {
    const mark = html.indexOf('<', at);
    const textEnd = mark === -1 ? html.length : mark;
    if (textEnd > at) yield html.slice(at, textEnd);
    if (mark === -1) return;
    const { text, next } = readMark(html, mark, nesting);
    if (text !== '') yield text;
    if (next === -1) {
      yield html.slice(mark);
      return;
    }
    at = next;
  }
}
