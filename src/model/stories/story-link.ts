// A story that travels whole in a link: in the fragment, which no server is ever sent. `#story=1.`, a check sum, a point, and the deflated JSON in base64url. The form is a
// public contract: what was handed out opens for ever.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { STORY_FRAGMENT } from '#core/view/story-fragment.ts';
import { storyShape } from '#core/dossier/story-shape.ts';
import type { Story } from '#core/dossier/types.ts';

const FORM = '1.';
/** Mail programs and chats cut longer addresses. */
export const MOST_LINK = 8000;
/** No story is so long; a fragment that unpacks to more is a trap. */
const MOST_UNPACKED = 500_000;

/** `cut` the fragment ends too early or was changed on the way, `newer` it was made by a later form of this page, `shape` it holds no story. */
export type StoryLinkFault = 'cut' | 'newer' | 'shape';

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

/** The fragment of a link that holds a story. */
export function storyFragment(story: Story): string {
  const data = toBase64Url(deflateSync(strToU8(JSON.stringify(story)), { level: 9 }));
  return `${STORY_FRAGMENT}${FORM}${checkSum(data)}.${data}`;
}

/** The story in a fragment, or why there is none. Never throws. */
export function readStoryFragment(fragment: string): { readonly story: Story } | { readonly fault: StoryLinkFault } {
  // mail and chat put what ends a sentence behind a link
  const text = fragment.slice(STORY_FRAGMENT.length).replace(/[^\w-]+$/, '');
  if (/^\d+\./.test(text) && !text.startsWith(FORM)) return { fault: 'newer' };
  const [sum = '', data = ''] = text.slice(FORM.length).split('.');
  if (checkSum(data) !== sum) return { fault: 'cut' };
  try {
    // with a room of its own the unpacking cannot grow beyond it
    const room = new Uint8Array(MOST_UNPACKED);
    const story: unknown = JSON.parse(strFromU8(inflateSync(fromBase64Url(data), { out: room })));
    // the shape has been looked at
    return storyShape(story) === null ? { story: story as Story } : { fault: 'shape' };
  } catch {
    return { fault: 'cut' };
  }
}
