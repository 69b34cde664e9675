// BibTeX in UTF-8, the letters of every script as they are: what converts them to commands of TeX loses those that have none.
import type { CslDate, CslEntry } from './csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text between the braces of a field. */
function inField(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}%$&#_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** An address; TeX takes it as it stands, as long as its braces pair. */
function inAddress(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}

function isoOf([year, month, day]: CslDate['date-parts'][number]): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `date` for those who read BibLaTeX; `year` and `month`, as far as both ends share them, for the others. */
function dateFields(issued: CslDate | undefined): readonly string[] {
  const [first, last = first] = issued?.['date-parts'] ?? [];
  if (first === undefined || last === undefined) return [];
  const iso = isoOf(first) === isoOf(last) ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
  const fields = [`date = {${iso}}`];
  if (first[0] !== last[0]) return fields;
  fields.push(`year = {${first[0]}}`);
  if (first[1] === last[1]) fields.push(`month = ${MONTHS[first[1] - 1] ?? first[1]}`);
  return fields;
}

function field(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${name} = {${inField(text)}}`];
}

/** An entry as BibTeX; its key is its id. */
export function toBibtexEntry(entry: CslEntry): string {
  const { id, type, title, author = [], issued, accessed, version, language, note, URL: address } = entry;
  const container = entry['container-title'];
  const isArticle = type === 'article-newspaper' && container !== undefined;
  const read = accessed?.['date-parts'][0];
  const fields = [
    // braces round a name keep it in one piece, those round a title its capitals
    ...(author.length === 0
      ? []
      : [`author = {${author.map(({ literal }) => `{${inField(literal)}}`).join(' and ')}}`]),
    `title = {{${inField(title)}}}`,
    ...field(isArticle ? 'journal' : 'howpublished', container),
    ...field('version', version),
    ...dateFields(issued),
    ...field('language', language),
    ...(address === undefined ? [] : [`url = {${inAddress(address)}}`]),
    ...(read === undefined ? [] : [`urldate = {${isoOf(read)}}`]),
    ...field('note', note),
  ];
  return `@${isArticle ? 'article' : 'misc'}{${id},\n${fields.map((each) => `  ${each},\n`).join('')}}\n`;
}

/** Entries as BibTeX. */
export function toBibtex(entries: readonly CslEntry[]): string {
  return entries.map(toBibtexEntry).join('\n');
}
