import type { CodedClaim } from '#core/coding/coding.ts';
import { draftKey } from '#core/coding/accept-draft.ts';
import type { Sentence } from '#core/coding/sentences.ts';
import type { Draft } from '#core/drafts/draft.ts';

/** A stretch of a line that looks the same throughout. */
export interface Piece {
  readonly text: string;
  /** Position in the line, in code points. */
  readonly start: number;
  readonly draft: Draft | null;
  /** A claim rests on it. */
  readonly isClaimed: boolean;
  /** The claim whose form is open rests on it. */
  readonly isOpen: boolean;
  /** In a sentence that no claim rests on. */
  readonly isBare: boolean;
}

interface Marks {
  readonly drafts: readonly Draft[];
  readonly claims: readonly CodedClaim[];
  readonly bare: readonly Sentence[];
  readonly openId: string | null;
}

function holds(place: { readonly start: number; readonly end: number }, at: number): boolean {
  return place.start <= at && at < place.end;
}

/** Cuts a line where a draft, a claim or a sentence without a claim begins or ends. */
export function cutPieces(line: string, paragraph: number, marks: Marks): readonly Piece[] {
  const chars = Array.from(line);
  const claims = marks.claims.filter(({ at }) => at.paragraph === paragraph);
  const drafts = marks.drafts.filter((draft) => draft.paragraph === paragraph);
  const bare = marks.bare.filter((sentence) => sentence.paragraph === paragraph);
  const places = [...claims.map(({ at }) => at), ...drafts, ...bare];
  const cuts = [...new Set([0, chars.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((start, n) => {
    const end = cuts[n + 1];
    if (end === undefined) return [];
    const here = claims.filter(({ at }) => holds(at, start));
    return {
      text: chars.slice(start, end).join(''),
      start,
      // of two drafts on the same words, the one that stands first
      draft: drafts.find((draft) => holds(draft, start)) ?? null,
      isClaimed: here.length > 0,
      isOpen: here.some(({ id }) => id === marks.openId),
      isBare: bare.some((sentence) => holds(sentence, start)),
    };
  });
}

/** What a piece looks like, as names of classes. */
export function pieceClasses({ draft, isClaimed, isOpen, isBare }: Piece): string {
  return [
    'cd-piece',
    isClaimed && 'cd-claimed',
    isOpen && 'cd-open',
    isBare && 'cd-bare',
    draft !== null && `cd-draft cd-draft-${draft.kind}`,
  ]
    .filter((name) => name !== false)
    .join(' ');
}

/** The name of a piece's draft, for finding it again. */
export function pieceDraftKey({ draft }: Piece): string | undefined {
  return draft === null ? undefined : draftKey(draft);
}
