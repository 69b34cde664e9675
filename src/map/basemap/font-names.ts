/** Names for `text-font`; MapLibre picks a file by name only, so each weight is a family of its own. */
export const FONT_REGULAR = 'IBM Plex Sans Regular';
export const FONT_MEDIUM = 'IBM Plex Sans Medium';
export const FONT_SEMIBOLD = 'IBM Plex Sans SemiBold';
