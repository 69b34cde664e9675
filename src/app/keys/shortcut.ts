/** Keys of the page that write a sign. */
export const SIGNS = ['[', ']', 'k', '/', '?', ',', '.', 'p'] as const;

/** `Mod` is Ctrl, or Command on a Mac. */
export type Shortcut = (typeof SIGNS)[number] | 'Escape' | 'Mod+K';
