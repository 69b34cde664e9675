import { acceptDraft } from '#core/coding/accept-draft.ts';
import { addClaim, emptyClaim, withClaim } from '#core/coding/coding.ts';
import type { Coding } from '#core/coding/coding.ts';
import { overlap, sentencesOf } from '#core/coding/sentences.ts';
import { cutLine, shortHash } from '#core/dossier/locator.ts';
import type { Dossier, Locator } from '#core/dossier/types.ts';
import type { Draft } from '#core/drafts/draft.ts';
import { changeCoding, codingStore, openRecord } from '#model/coding/coding-store.ts';
import { newId } from '#model/coding/new-id.ts';

type Place = Pick<Locator, 'paragraph' | 'start' | 'end'>;

/** The locator of words in a text; the same as `npm run data:locate` prints. */
function locatorAt(lines: readonly string[], { paragraph, start, end }: Place): Locator | null {
  const words = cutLine(lines[paragraph - 1], start, end);
  return words === null ? null : { paragraph, start, end, sha256: shortHash(words) };
}

function claimAt(
  dossier: Dossier,
  lines: readonly string[],
  place: Place,
  fill: (coding: Coding, id: string) => Coding,
): void {
  const at = locatorAt(lines, place);
  if (at === null) return;
  const id = newId('cl', dossier, codingStore.getState().coding);
  changeCoding(null, (coding) => fill(addClaim(coding, emptyClaim(id, at)), id));
  openRecord(id);
}

/** Makes a claim of words in the text, and opens its form. */
export function claimOnPlace(dossier: Dossier, lines: readonly string[], place: Place): void {
  claimAt(dossier, lines, place, (coding) => coding);
}

/** Makes a claim of the sentence of a draft, with what the draft says in it. */
export function claimOnDraft(dossier: Dossier, lines: readonly string[], draft: Draft): void {
  const sentence = sentencesOf(lines[draft.paragraph - 1] ?? '', draft.paragraph).find((each) => overlap(each, draft));
  claimAt(dossier, lines, sentence ?? draft, (coding, id) => {
    const claim = coding.claims.find((each) => each.id === id);
    return claim === undefined ? coding : withClaim(coding, id, acceptDraft(claim, draft));
  });
}

/** Has a claim rest on other words. */
export function moveClaim(lines: readonly string[], id: string, place: Place): void {
  const at = locatorAt(lines, place);
  if (at !== null) changeCoding(null, (coding) => withClaim(coding, id, { at }));
}
