import type { View } from './view.ts';

/** Hash of the dossier that a view asks for, the reader's own or a released one; null = the newest that is published. */
export function askedVersion({ own, pin, shownAs }: Pick<View, 'own' | 'pin' | 'shownAs'>): string | null {
  if (own !== null) return own;
  return shownAs === 'then' ? pin : null;
}
