import { draftKey } from '#core/coding/accept-draft.ts';
import type { Choices } from '#core/coding/choices.ts';
import type { Draft } from '#core/drafts/draft.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { codeText } from '#messages/code-texts.ts';

const QUALIFIERS = { none: 'none', about: 'about', 'at-least': 'atLeast', 'up-to': 'upTo', nearly: 'nearly' } as const;

function valueWords(draft: Draft, choices: Choices): string {
  switch (draft.kind) {
    case 'figure': {
      const { low, high, qualifier } = draft.value;
      if (qualifier === 'unquantified') return draft.text;
      if (qualifier === 'between') return codeText('code.range', { low: low ?? 0, high: high ?? 0 });
      return codeText('code.figure', { qualifier: QUALIFIERS[qualifier], value: low ?? high ?? 0 });
    }
    case 'date':
      return draft.value.edtf ?? codeText('code.draftNoDay');
    case 'place':
      return choices.places.find(({ id }) => id === draft.value.placeId)?.name ?? draft.text;
    case 'speaker':
      return choices.actors.find(({ id }) => id === draft.value.actorId)?.name ?? draft.text;
  }
}

/** A draft in words: its kind and its value. */
export function draftWords(draft: Draft, choices: Choices): string {
  return codeText('code.draftSay', {
    kind: codeText(`code.draft.${draft.kind}`),
    value: valueWords(draft, choices),
  });
}

/** Offers a draft no more. */
export function refuseDraft(draft: Draft): void {
  const key = draftKey(draft);
  changeCoding(null, (coding) => ({ ...coding, refused: [...coding.refused, key] }));
}
