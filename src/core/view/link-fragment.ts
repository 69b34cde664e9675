// What travels whole in a link stands in its fragment, which no server is ever sent: `#story=` or `#dossier=`, the number of its form, a point, the data.
export const STORY_FRAGMENT = '#story=';
export const DOSSIER_FRAGMENT = '#dossier=';

/** Whether a fragment holds a story; `#story=st-…` is a query that a program has put behind `#`. */
export function isStoryFragment(fragment: string): boolean {
  return /^#story=\d+\./.test(fragment);
}

/** Whether a fragment holds a dossier; `#dossier=…` without a form is a query that a program has put behind `#`. */
export function isDossierFragment(fragment: string): boolean {
  return /^#dossier=\d+\./.test(fragment);
}
