import { wellFormed } from '#core/view/well-formed.ts';

/** Longer parts of a link are shortened. */
const MOST_CHARACTERS = 48;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Characters that nobody sees, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A part of a link as a sentence can quote it: of a bearable length, and without any effect on the direction of the words round it. */
export function linkPart(text: string): string {
  const characters = Array.from(wellFormed(text).replaceAll(UNSEEN, ''));
  const short = characters.length <= MOST_CHARACTERS ? characters : [...characters.slice(0, MOST_CHARACTERS - 1), '…'];
  return FIRST_STRONG_ISOLATE + short.join('') + POP_ISOLATE;
}
