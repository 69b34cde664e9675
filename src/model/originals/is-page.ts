const HEAD_BYTES = 1024;
const PAGE_HEAD = /^\s*(?:<\?xml\s[^>]*>\s*)?(?:<!doctype html|<html)\b/i;

/** Whether a file is a page: by its name or type, else by how it begins (in whatever encoding: bytes beyond ASCII do not count). */
export function isPage({ name, type }: Pick<File, 'name' | 'type'>, bytes: Uint8Array): boolean {
  if (type === 'text/html' || type === 'application/xhtml+xml' || /\.(?:x?html?|xht)$/i.test(name)) return true;
  const ascii = bytes.subarray(0, HEAD_BYTES).filter((byte) => byte > 0 && byte < 0x80);
  return PAGE_HEAD.test(String.fromCharCode(...ascii));
}
