// Texts out of a dossier can be in any language: where one is shown, its element finds out which way it runs (`dir`, or `<bdi>`).
import { parseSync } from 'vite';

const RECORDS = new Set([
  'actor',
  'claim',
  'difference',
  'dossier',
  'entry',
  'event',
  'link',
  'measure',
  'origin',
  'original',
  'parent',
  'place',
  'report',
]);
const TEXTS = new Set([
  'borders',
  'caveat',
  'credibilityWhy',
  'medium',
  'name',
  'note',
  'publishedNote',
  'publisher',
  'reliabilityWhy',
  'summary',
  'text',
  'title',
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : '';
}

/** Whether an expression shows a text of a record: not one that a function gets, nor a condition. */
function showsText(node: unknown): boolean {
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'ChainExpression':
      return showsText(node['expression']);
    case 'MemberExpression': {
      const { object, property } = node;
      const record = isNode(object) && object.type === 'MemberExpression' ? object['property'] : object;
      return RECORDS.has(nameOf(record)) && TEXTS.has(nameOf(property));
    }
    case 'ConditionalExpression':
      return showsText(node['consequent']) || showsText(node['alternate']);
    case 'LogicalExpression':
      return showsText(node['right']) || (node['operator'] !== '&&' && showsText(node['left']));
    case 'TemplateLiteral':
      return Array.isArray(node['expressions']) && node['expressions'].some(showsText);
    default:
      return false;
  }
}

function findsDirection(element: Node): boolean {
  const opening = element['openingElement'];
  if (!isNode(opening)) return false;
  if (nameOf(opening['name']) === 'bdi') return true;
  const attributes = Array.isArray(opening['attributes']) ? opening['attributes'] : [];
  return attributes.some((attribute: unknown) => isNode(attribute) && nameOf(attribute['name']) === 'dir');
}

/** Where a file shows a text of a dossier without finding out its direction; by line. */
export function undirectedTexts(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    if (!isNode(value)) return;
    const children = value.type === 'JSXElement' || value.type === 'JSXFragment' ? value['children'] : [];
    for (const child of Array.isArray(children) ? children : []) {
      if (!isNode(child) || child.type !== 'JSXExpressionContainer' || !showsText(child['expression'])) continue;
      if (!findsDirection(value)) found.push(`${path}:${text.slice(0, child.start).split('\n').length}`);
    }
    for (const child of Object.values(value)) walk(child);
  };
  walk(parseSync(path, text).program);
  return found;
}
