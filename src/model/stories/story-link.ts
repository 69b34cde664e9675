// A story that travels whole in a link.
import { STORY_FRAGMENT } from '#core/view/link-fragment.ts';
import { storyShape } from '#core/dossier/story-shape.ts';
import type { Story } from '#core/dossier/types.ts';
import { packFragment, unpackFragment } from '../view/packed-fragment.ts';
import type { LinkFault } from '../view/packed-fragment.ts';

/** No story is so long. */
const MOST_BYTES = 500_000;

/** The fragment of a link that holds a story. */
export function storyFragment(story: Story): string {
  return packFragment(STORY_FRAGMENT, JSON.stringify(story));
}

/** The story in a fragment, or why there is none. Never throws. */
export function readStoryFragment(fragment: string): { readonly story: Story } | { readonly fault: LinkFault } {
  const unpacked = unpackFragment(STORY_FRAGMENT, fragment, MOST_BYTES);
  if ('fault' in unpacked) return unpacked;
  try {
    const story: unknown = JSON.parse(unpacked.text);
    // the shape has been looked at
    return storyShape(story) === null ? { story: story as Story } : { fault: 'shape' };
  } catch {
    return { fault: 'cut' };
  }
}
