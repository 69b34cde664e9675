// A text asked for while a module is loaded stays in the language of that moment, and may be asked for before its catalogue is there.
import { parseSync } from 'vite';

/** The functions that give texts: `t`, and those of late parts (`mapText`, `lateTexts` makes them). */
const GIVES_TEXT = /^(?:t|[a-z]+Text)$/;
const LATER = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'MethodDefinition',
  'PropertyDefinition',
]);

/** Methods that call what they are given at once. */
const CALLS_AT_ONCE = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'from', 'map', 'reduce', 'some']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string' ? value['name'] : '';
}

/** `path:line` of each text that is asked for while the module is loaded. */
export function frozenTexts(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isNode(value) || LATER.has(value.type)) return;
    if (value.type === 'CallExpression') {
      const callee = nameOf(value['callee']);
      if (GIVES_TEXT.test(callee)) found.push(`${path}:${text.slice(0, value.start).split('\n').length}`);
      const method = isNode(value['callee']) ? nameOf(value['callee']['property']) : '';
      if (CALLS_AT_ONCE.has(method) && Array.isArray(value['arguments'])) {
        for (const each of value['arguments']) if (isNode(each) && LATER.has(each.type)) visit(each['body']);
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(path, text).program);
  return found;
}
