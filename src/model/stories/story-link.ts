// A story that travels whole in a link: in the fragment, which no server is ever sent. `#story=1.` and the deflated JSON in base64url. The form is a
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

/** `cut` the fragment ends too early or is garbled, `newer` it was made by a later form of this page, `shape` it holds no story. */
export type StoryLinkFault = 'cut' | 'newer' | 'shape';

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}

/** The fragment of a link that holds a story. */
export function storyFragment(story: Story): string {
  return `${STORY_FRAGMENT}${FORM}${toBase64Url(deflateSync(strToU8(JSON.stringify(story)), { level: 9 }))}`;
}

/** The story in a fragment, or why there is none. Never throws. */
export function readStoryFragment(fragment: string): { readonly story: Story } | { readonly fault: StoryLinkFault } {
  const text = fragment.slice(STORY_FRAGMENT.length);
  if (/^\d+\./.test(text) && !text.startsWith(FORM)) return { fault: 'newer' };
  try {
    // with a room of its own the unpacking cannot grow beyond it
    const room = new Uint8Array(MOST_UNPACKED);
    const story: unknown = JSON.parse(strFromU8(inflateSync(fromBase64Url(text.slice(FORM.length)), { out: room })));
    // the shape has been looked at
    return storyShape(story) === null ? { story: story as Story } : { fault: 'shape' };
  } catch {
    return { fault: 'cut' };
  }
}
