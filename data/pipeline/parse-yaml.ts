import { isAlias, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { Path } from './problem.ts';

/** Something that is wrong with a text as YAML; lines count from 1. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** The values of a text and where each of them stands, or all that keeps it from being YAML. */
export type ParsedYaml =
  | { readonly ok: true; readonly content: unknown; readonly lineOf: (path: Path) => number }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/** No record of a dossier goes half as deep. The parser calls itself for each level, and some forms cost it the square of their depth. */
const MOST_LEVELS = 30;
const MOST_INDENT = 200;
/** After that many faults, the rest have the same cause. */
const MOST_FAULTS = 100;

/** Where a text nests deeper than any record, closes what is not open, or begins with more directives than anybody writes. */
function findOddNesting(text: string): YamlFault | null {
  let line = 1;
  let flow = 0;
  let onLine = 0;
  let directives = 0;
  let atStart = true;
  for (const token of new Lexer().lex(text)) {
    const first = token.charAt(0);
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-' || token === '?' || token === ':') onLine += 1;
    else if (atStart && first === '%') directives += 1;
    else if (atStart && first === ' ' && token.length > MOST_INDENT)
      return { line, message: `the line is indented by more than ${MOST_INDENT} spaces` };
    if (flow < 0) return { line, message: `"${token}" closes what was never opened` };
    if (flow > MOST_LEVELS || onLine > MOST_LEVELS + flow * MOST_LEVELS)
      return { line, message: `this is nested more than ${MOST_LEVELS} deep` };
    if (directives > MOST_LEVELS) return { line, message: 'there are too many lines that begin with %' };
    atStart = first === '\n' || first === '\r';
    for (let at = token.indexOf('\n'); at !== -1; at = token.indexOf('\n', at + 1)) line += 1;
    if (atStart) onLine = 0;
  }
  return null;
}

function nodeStart(document: Document, path: Path): number | null {
  const key = path.at(-1);
  const parent = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return null;
}

function lineOfPath(document: Document, lines: LineCounter, path: Path): number {
  // The nearest thing that exists: a missing field is reported at the record it is missing from.
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const start = nodeStart(document, path.slice(0, depth));
    if (start !== null) return lines.linePos(start).line;
  }
  return 1;
}

interface Offset {
  readonly at: number;
  readonly message: string;
}

/** Keys that a map has twice. The parser's own search compares each key with all others. */
function repeatedKeys(map: YAMLMap): Offset[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }): Offset[] => {
    if (!isScalar(key)) return [{ at: map.range?.[0] ?? 0, message: 'a key must be plain text' }];
    if (seen.has(key.value))
      return [{ at: key.range?.[0] ?? 0, message: `the key "${String(key.value)}" stands here twice` }];
    seen.add(key.value);
    return [];
  });
}

/** What the parser lets pass and no source may hold: a key twice, an alias of nothing or of what it stands in. */
function findFaults(document: Document): Offset[] {
  const faults: Offset[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Map: (_, map) => void faults.push(...repeatedKeys(map)),
    Node: (_, node, ancestors) => {
      if (isAlias(node)) {
        const at = node.range?.[0] ?? 0;
        const isInside = ancestors.some((above) => isNode(above) && !isAlias(above) && above.anchor === node.source);
        if (isInside) faults.push({ at, message: `the alias *${node.source} stands inside what it stands for` });
        else if (!anchors.has(node.source))
          faults.push({ at, message: `the alias *${node.source} stands for nothing above it` });
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return faults;
}

/** Where aliases begin to stand in one another: there a few lines come to stand for millions of values. */
function nestedAlias(document: Document): number {
  let found = 0;
  visit(document, {
    Alias: (_, alias, ancestors) => {
      if (!ancestors.some((above) => isNode(above) && !isAlias(above) && above.anchor !== undefined)) return undefined;
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The values of a document; null if its aliases stand for more than anybody means. */
function valuesOf(document: Document): { readonly content: unknown } | null {
  try {
    return { content: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function lineOfText(text: string, { lineStarts }: LineCounter, line: number): string {
  return text.slice(lineStarts[line - 1] ?? 0, lineStarts[line]);
}

/** Parses YAML. Never throws, and takes time in proportion to the text, whatever it is. */
export function parseYaml(text: string): ParsedYaml {
  const odd = findOddNesting(text);
  if (odd !== null) return { ok: false, faults: [odd] };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const offsets: Offset[] = [
      ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({ at: pos[0], message })),
      ...(document.errors.length > 0 ? [] : findFaults(document)),
    ];
    const [first] = offsets;
    if (first !== undefined) {
      const { line } = lines.linePos(first.at);
      // a line that begins with a tab is misread in several ways, and none of them says why
      if (/^ *\t/.test(lineOfText(text, lines, line)))
        return { ok: false, faults: [{ line, message: 'a tab stands where spaces must: YAML is indented by spaces' }] };
      const faults = offsets
        .slice(0, MOST_FAULTS)
        .map(({ at, message }) => ({ line: lines.linePos(at).line, message }));
      return { ok: false, faults };
    }
    const values = valuesOf(document);
    if (values === null) {
      const line = lines.linePos(nestedAlias(document)).line;
      return {
        ok: false,
        faults: [{ line, message: 'aliases stand for aliases here, and all in all for far too much' }],
      };
    }
    return { ok: true, content: values.content, lineOf: (path) => lineOfPath(document, lines, path) };
  } catch (error) {
    return { ok: false, faults: [{ line: 1, message: error instanceof Error ? error.message : String(error) }] };
  }
}
