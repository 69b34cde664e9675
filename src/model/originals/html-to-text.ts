// A page that a browser saved, as lines of text. The parsed document is inert: it runs nothing, loads nothing and is never put on the screen.
import { dropAttributes } from './drop-attributes.ts';

/** Holds no words of the report. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'nav', 'iframe', 'svg', 'select', 'textarea']);
/** What stands on lines of its own; `br` ends one too. */
const ON_OWN_LINES = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

function collect(node: Node, parts: string[]): void {
  if (node instanceof Text) {
    // in the source of a page the end of a line is a space, and only pre keeps it
    const keepsLines = node.parentElement?.closest('pre') != null;
    parts.push(keepsLines ? node.data : node.data.replaceAll(/[ \t\r\n\f]+/g, ' '));
    return;
  }
  const name = node instanceof Element ? node.localName : '';
  if (LEFT_OUT.has(name)) return;
  const ownLines = ON_OWN_LINES.has(name);
  if (ownLines) parts.push('\n');
  for (const child of node.childNodes) collect(child, parts);
  if (ownLines) parts.push('\n');
}

/** The words of a page, a line for each block; scripts, styles and menus are left out. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  collect(new DOMParser().parseFromString(dropAttributes(html), 'text/html').body, parts);
  return parts.join('');
}

/** Whether a file is a page: by its name or type, else by how it begins. */
export function isHtml({ name, type }: Pick<File, 'name' | 'type'>, text: string): boolean {
  return type === 'text/html' || /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(text);
}
