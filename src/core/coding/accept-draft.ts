import type { Draft } from '../drafts/draft.ts';
import type { CodedClaim } from './coding.ts';

/** Names a draft among those of one text: its kind and where it stands. */
export function draftKey({ kind, paragraph, start, end }: Pick<Draft, 'kind' | 'paragraph' | 'start' | 'end'>): string {
  return `${kind} ${paragraph}:${start}-${end}`;
}

/** What a claim becomes when a person takes over a draft. What the draft does not say (the measure, the event) is kept. */
export function acceptDraft(claim: CodedClaim, draft: Draft): Partial<CodedClaim> {
  switch (draft.kind) {
    case 'figure': {
      const before = claim.measure ?? { measureId: '', eventId: null, comparedWith: null };
      const measure = { ...before, ...draft.value };
      // the codebook wants the word where there is no number
      const caveat = draft.value.qualifier === 'unquantified' && claim.caveat === '' ? `"${draft.text}"` : claim.caveat;
      return { measure, caveat };
    }
    case 'date':
      return { when: draft.value.edtf ?? '', whenBasis: draft.value.edtf === null ? '' : draft.value.basis };
    case 'place':
      return { placeId: draft.value.placeId, placeBasis: 'printed' };
    case 'speaker': {
      const { actorId } = draft.value;
      return claim.saidBy.includes(actorId) ? {} : { saidBy: [...claim.saidBy, actorId] };
    }
  }
}

/** Whether a claim says already what a draft offers. */
export function isTaken(claim: CodedClaim, draft: Draft): boolean {
  switch (draft.kind) {
    case 'figure': {
      const { measure } = claim;
      const { low, high, qualifier } = draft.value;
      return measure !== null && measure.low === low && measure.high === high && measure.qualifier === qualifier;
    }
    case 'date':
      return claim.when !== '' && (claim.when === draft.value.edtf || claim.asOf === draft.value.edtf);
    case 'place':
      return claim.placeId === draft.value.placeId;
    case 'speaker':
      return claim.saidBy.includes(draft.value.actorId) || claim.via.includes(draft.value.actorId);
  }
}
