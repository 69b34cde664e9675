// Which encoding a page says it is in: in a `meta`, or in the first line of XML. Read as a browser does, before anything is decoded.

/** Longer tags are no declaration. */
const MOST_TAG = 2000;
const XML_HEAD = 400;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, single, plain] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, quoted ?? single ?? plain ?? '');
  }
  return attributes;
}

function labelOfMeta(tag: string): string | null {
  const attributes = attributesOf(tag);
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset.trim();
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return null;
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(attributes.get('content') ?? '')?.[1] ?? null;
}

function labelOfXml(head: string): string | null {
  const line = head.slice(0, XML_HEAD);
  if (!/^\s*<\?xml\s/i.test(line)) return null;
  const end = line.indexOf('?>');
  return /\sencoding\s*=\s*["']([^"']+)["']/i.exec(end === -1 ? line : line.slice(0, end))?.[1] ?? null;
}

/** The labels that the head of a page gives for its encoding, those in a `meta` first. The head is text of which only the ASCII counts. */
export function declaredEncodings(head: string): readonly string[] {
  const labels: string[] = [];
  for (let at = head.indexOf('<'); at !== -1; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      const end = head.indexOf('-->', at + 2);
      if (end === -1) break;
      at = end + 1;
      continue;
    }
    if (/^meta[\s/]$/i.test(head.slice(at + 1, at + 6))) {
      const tag = head.slice(at + 6, at + MOST_TAG);
      const end = tag.indexOf('>');
      const label = labelOfMeta(end === -1 ? tag : tag.slice(0, end));
      if (label !== null && label !== '') labels.push(label);
    }
    at += 1;
  }
  const xml = labelOfXml(head);
  return xml === null ? labels : [...labels, xml];
}
