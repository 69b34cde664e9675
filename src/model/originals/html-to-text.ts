// A page that a browser saved, as lines of text, by the browser's own parser. The document is inert: it runs nothing, loads nothing and is never
// put on the screen. It is written piece by piece, and walked node by node, so that a large or an odd one does not hold up the page.
import { barePieces } from './bare-html.ts';
import { Slices } from './slices.ts';

/** Holds no words of the report. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'nav', 'iframe', 'svg', 'select', 'textarea']);
/** What stands on lines of its own; `br` ends one too. */
const ON_OWN_LINES = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const CHUNK_CHARACTERS = 16_384;

/** Parses a page in slices. */
async function parsePage(html: string, slices: Slices): Promise<Document> {
  const page = document.implementation.createHTMLDocument();
  page.open();
  let chunk = '';
  const write = async (): Promise<void> => {
    for (let at = 0; at < chunk.length; at += CHUNK_CHARACTERS) {
      // the one way to give the parser a document in parts; this one is not on the screen
      // oxlint-disable-next-line typescript/no-deprecated
      page.write(chunk.slice(at, at + CHUNK_CHARACTERS));
      // oxlint-disable-next-line no-await-in-loop -- parts of one document
      if (slices.isOver) await slices.rest();
    }
    chunk = '';
  };
  for (const piece of barePieces(html)) {
    chunk += piece;
    // oxlint-disable-next-line no-await-in-loop -- parts of one document
    if (chunk.length >= CHUNK_CHARACTERS) await write();
  }
  await write();
  page.close();
  return page;
}

/** The node after another in the order of the document, without what is inside it if `inside` is false; null at the end. `onLeave` is called with what ends. */
function nodeAfter(node: Node, root: Node, inside: boolean, onLeave: (left: Node) => void): Node | null {
  if (inside && node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    onLeave(at);
    if (at === root) return null;
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

/** The words of a page, a line for each block; scripts, styles and menus are left out. */
export async function htmlToText(html: string): Promise<string> {
  const slices = new Slices();
  const root = (await parsePage(html, slices)).body;
  const parts: string[] = [];
  let preformatted = 0;
  const leave = (node: Node): void => {
    if (!(node instanceof Element) || LEFT_OUT.has(node.localName)) return;
    if (node.localName === 'pre') preformatted -= 1;
    if (ON_OWN_LINES.has(node.localName)) parts.push('\n');
  };
  for (let node: Node | null = root; node !== null;) {
    let isOpen = true;
    if (node instanceof Text) {
      // in the source of a page the end of a line is a space, and only pre keeps it
      parts.push(preformatted > 0 ? node.data : node.data.replaceAll(/[ \t\r\n\f]+/g, ' '));
    } else if (node instanceof Element) {
      isOpen = !LEFT_OUT.has(node.localName);
      if (isOpen && node.localName === 'pre') preformatted += 1;
      if (isOpen && ON_OWN_LINES.has(node.localName)) parts.push('\n');
    }
    node = nodeAfter(node, root, isOpen, leave);
    // oxlint-disable-next-line no-await-in-loop -- one document after the other
    if (slices.isOver) await slices.rest();
  }
  return parts.join('');
}
