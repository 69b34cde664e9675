/** What distances are told in; the dossier has kilometres. */
export const UNITS = ['km', 'miles'] as const;
export type Units = (typeof UNITS)[number];
