// A story that travels whole in a link stands in its fragment: `#story=`, the number of its form, a point, the story.
export const STORY_FRAGMENT = '#story=';

/** Whether a fragment holds a story; `#story=st-…` is a query that a program has put behind `#`. */
export function isStoryFragment(fragment: string): boolean {
  return /^#story=\d+\./.test(fragment);
}
