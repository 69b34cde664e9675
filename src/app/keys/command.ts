import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { searchText } from '#messages/search-texts.ts';
import type { SearchMessageId } from '#messages/search-texts.ts';
import type { Shortcut } from './shortcut.ts';

export interface Command {
  readonly id: string;
  /** What it does, in words. */
  readonly words: string;
  readonly shortcut: Shortcut | null;
  /** Whether it would do anything now. */
  readonly isAvailable: (view: View, whole: OpenDossier) => boolean;
  readonly run: (whole: OpenDossier) => void;
  /** Whether what it opens in the panel takes the focus, where it is chosen by name. */
  readonly leads: boolean;
}

/** One entry of the table of commands. */
export function command(
  id: string,
  words: SearchMessageId,
  shortcut: Shortcut | null,
  isAvailable: Command['isAvailable'],
  run: Command['run'],
  leads = false,
): Command {
  return { id, words: searchText(words), shortcut, isAvailable, run, leads };
}
