// The styles of a page as text, with the fonts that it uses inside: an image may ask for no file.

async function toDataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(address)));
    reader.readAsDataURL(blob);
  });
}

const fonts = new Map<string, Promise<string>>();

function fontData(address: string): Promise<string> {
  const known = fonts.get(address) ?? toDataUrl(address);
  fonts.set(address, known);
  // what did not come is asked for again
  known.catch(() => fonts.delete(address));
  return known;
}

const unquoted = (name: string): string => name.replaceAll(/["']/g, '');

/** Whether the page has drawn letters of a font. */
function isUsed(page: Document, rule: CSSFontFaceRule): boolean {
  const of = (property: string): string => rule.style.getPropertyValue(property).trim();
  return [...page.fonts].some(
    (face) =>
      face.status === 'loaded' &&
      unquoted(face.family) === unquoted(of('font-family')) &&
      (of('font-weight') === '' || face.weight === of('font-weight')) &&
      (of('font-style') === '' || face.style === of('font-style')) &&
      (of('unicode-range') === '' || face.unicodeRange.toLowerCase() === of('unicode-range').toLowerCase()),
  );
}

async function fontText(page: Document, rule: CSSFontFaceRule): Promise<string> {
  if (!isUsed(page, rule)) return '';
  const source = /url\(["']?(?<file>[^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.groups?.['file'];
  if (source === undefined) return '';
  const address = new URL(source, rule.parentStyleSheet?.href ?? page.baseURI).href;
  const descriptors = ['font-family', 'font-weight', 'font-style', 'unicode-range'].flatMap((name) => {
    const value = rule.style.getPropertyValue(name);
    return value === '' ? [] : [`${name}:${value}`];
  });
  return `@font-face{${descriptors.join(';')};src:url(${await fontData(address)}) format("woff2")}`;
}

const rulesOf = (page: Document): CSSRule[] => [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
const isFont = (rule: CSSRule): rule is CSSFontFaceRule => rule.constructor.name === 'CSSFontFaceRule';

/** The fonts that a page uses, as rules that bring them with them. */
export async function pageFonts(page: Document): Promise<string> {
  const texts = await Promise.all(
    rulesOf(page)
      .filter(isFont)
      .map((rule) => fontText(page, rule)),
  );
  return texts.join('\n');
}

const sheets = new Map<string, Promise<string>>();

async function sheetText(sheet: CSSStyleSheet): Promise<string> {
  if (sheet.href === null) return sheet.ownerNode?.textContent ?? '';
  const { href } = sheet;
  const known = sheets.get(href) ?? fetch(href).then((response) => response.text());
  sheets.set(href, known);
  known.catch(() => sheets.delete(href));
  return known;
}

/**
 * All other rules of a page, as they were written: what a browser gives back of its rules is not always what it read. An image runs no scripts
 * and would be taken for a page without them.
 */
export async function pageRules(page: Document): Promise<string> {
  const texts = await Promise.all([...page.styleSheets].map(sheetText));
  return texts
    .join('\n')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/\(\s*scripting\s*:\s*none\s*\)/g, '(width < 0px)');
}
