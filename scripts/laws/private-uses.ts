// Where a file reaches into what a library keeps to itself: fields whose names begin with an underscore, prototypes, methods that are replaced,
// properties that are defined anew. What a class keeps to itself here is a `#field`, so nothing of ours is found.
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const DEFINING = new Set(['defineProperty', 'defineProperties', 'setPrototypeOf']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of a property, in a dot or in brackets; empty for a `#field` and for what is only known at run time. */
function nameOf(key: unknown, isComputed: unknown): string {
  if (!isNode(key)) return '';
  if (key.type === 'Literal') return typeof key['value'] === 'string' ? key['value'] : '';
  return key.type === 'Identifier' && isComputed !== true && typeof key['name'] === 'string' ? key['name'] : '';
}

/** `_` alone is a name like any other. */
function isHidden(name: string): boolean {
  return name.length > 1 && name.startsWith('_');
}

function propertyOf(node: unknown): string {
  return isNode(node) && node.type === 'MemberExpression' ? nameOf(node['property'], node['computed']) : '';
}

/** Whether a value that is assigned is a function, written there or bound. */
function isFunction(value: unknown): boolean {
  if (!isNode(value)) return false;
  return FUNCTIONS.has(value.type) || (value.type === 'CallExpression' && propertyOf(value['callee']) === 'bind');
}

/** The properties that a pattern takes out of an object. */
function takenBy(pattern: Node): readonly string[] {
  const properties = Array.isArray(pattern['properties']) ? pattern['properties'] : [];
  return properties.map((each: unknown) => (isNode(each) ? nameOf(each['key'], each['computed']) : ''));
}

function isPrivateUse(node: Node): boolean {
  switch (node.type) {
    case 'MemberExpression': {
      const name = propertyOf(node);
      return isHidden(name) || name === 'prototype';
    }
    case 'ObjectPattern':
      return takenBy(node).some(isHidden);
    case 'CallExpression':
      return DEFINING.has(propertyOf(node['callee']));
    case 'AssignmentExpression': {
      const { left, right } = node;
      if (!isNode(left) || left.type !== 'MemberExpression' || !isFunction(right)) return false;
      const owner = left['object'];
      // handlers of the page (`image.onload`) are there to be assigned
      return !(isNode(owner) && owner.type === 'ThisExpression') && !propertyOf(left).startsWith('on');
    }
    default:
      return false;
  }
}

/** Uses of what is private to others; by line. */
export function privateUses(path: string, text: string): readonly string[] {
  const lines = new Set<number>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    if (!isNode(value)) return;
    if (isPrivateUse(value)) lines.add(text.slice(0, value.start).split('\n').length);
    for (const child of Object.values(value)) walk(child);
  };
  walk(parseSync(path, text).program);
  return [...lines].map((line) => `${path}:${line}`);
}
