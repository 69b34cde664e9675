// The sources as the laws of the house see them (src/floors.test.ts, src/habits.test.ts): paths, imports, exports, and the text in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

export interface SourceImport {
  /** As written. */
  readonly address: string;
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
  readonly imports: readonly SourceImport[];
  readonly hasDefaultExport: boolean;
  /** `export * from` or `export { x } from`. */
  readonly passesOn: boolean;
  /** Words between tags and in attributes that are read out or shown, not taken from the catalogue. */
  readonly shownWords: readonly string[];
}

const SHOWN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
const LETTERS = /\p{L}{2}/u;

function collectWords(node: unknown, words: string[], shown = false): void {
  if (Array.isArray(node)) {
    for (const child of node) collectWords(child, words, shown);
    return;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  if (node.type === 'JSXText' || (shown && node.type === 'Literal')) {
    if ('value' in node && typeof node.value === 'string' && LETTERS.test(node.value)) words.push(node.value.trim());
    return;
  }
  if (node.type === 'JSXAttribute' && 'name' in node && 'value' in node) {
    collectWords(node.value, words, SHOWN_ATTRIBUTES.has(attributeName(node.name)));
    return;
  }
  // what stands in braces is shown if it is a plain text; what a call or a comparison gets is its own affair
  const passes =
    node.type === 'JSXExpressionContainer' ||
    node.type === 'ConditionalExpression' ||
    node.type === 'LogicalExpression';
  for (const [key, child] of Object.entries(node)) {
    const isChild = node.type === 'JSXElement' || node.type === 'JSXFragment' ? key === 'children' : passes && shown;
    collectWords(child, words, isChild && key !== 'test');
  }
}

function attributeName(name: unknown): string {
  return typeof name === 'object' && name !== null && 'name' in name && typeof name.name === 'string' ? name.name : '';
}

/** What the laws want to know of one file. Throws if it cannot be parsed. */
export function parseSource(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be read'}`);
  const lazy = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }): SourceImport[] => {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2];
    return literal === undefined ? [] : [{ address: literal, typesOnly: false }];
  });
  const exports = module.staticExports.flatMap((statement) => statement.entries);
  const words: string[] = [];
  if (path.endsWith('.tsx')) collectWords(program, words);
  return {
    path: path.split(sep).join('/'),
    text,
    lines: text.split('\n').length - 1,
    isTest: /\.test\.tsx?$/.test(path),
    imports: [
      ...module.staticImports.map((statement) => ({
        address: statement.moduleRequest.value,
        typesOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
      })),
      ...exports.flatMap((entry) =>
        entry.moduleRequest === null ? [] : [{ address: entry.moduleRequest.value, typesOnly: entry.isType }],
      ),
      ...lazy,
    ],
    hasDefaultExport: exports.some((entry) => entry.exportName.kind === 'Default'),
    passesOn: exports.some((entry) => entry.moduleRequest !== null),
    shownWords: words,
  };
}

/** Every TypeScript file under a folder of the repository, declarations (.d.ts) apart. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules'))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));
}
