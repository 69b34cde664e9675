// Data in the fragment of a link: `#name=1.`, a check sum, a point, and the deflated text in base64url. The form is a public contract: what was handed
// out opens for ever.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const FORM = '1.';
/** Mail programs and chats cut longer addresses. */
export const MOST_LINK = 8000;

/** `cut` the fragment ends too early or was changed on the way, `newer` it was made by a later form of this page, `shape` it holds something else. */
export type LinkFault = 'cut' | 'newer' | 'shape';

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}

/** FNV-1a of 32 bits, in base 36: a letter that was changed on the way would else show another text. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The fragment of a link that holds a text; `name` with `#` and `=`. */
export function packFragment(name: string, text: string): string {
  const data = toBase64Url(deflateSync(strToU8(text), { level: 9 }));
  return `${name}${FORM}${checkSum(data)}.${data}`;
}

/** The text in a fragment, or why there is none; what unpacks to more than `most` bytes is a trap. Never throws. */
export function unpackFragment(
  name: string,
  fragment: string,
  most: number,
): { readonly text: string } | { readonly fault: LinkFault } {
  // mail and chat put what ends a sentence behind a link
  const packed = fragment.slice(name.length).replace(/[^\w-]+$/, '');
  if (/^\d+\./.test(packed) && !packed.startsWith(FORM)) return { fault: 'newer' };
  const [sum = '', data = ''] = packed.slice(FORM.length).split('.');
  if (checkSum(data) !== sum) return { fault: 'cut' };
  try {
    // with a room of its own the unpacking cannot grow beyond it
    return { text: strFromU8(inflateSync(fromBase64Url(data), { out: new Uint8Array(most) })) };
  } catch {
    return { fault: 'cut' };
  }
}
