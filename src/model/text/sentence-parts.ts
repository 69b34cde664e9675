import { numbersIn } from '#core/dossier/sentence-numbers.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Sentence } from '#core/dossier/types.ts';

export interface SentencePart {
  readonly text: string;
  readonly isFigure: boolean;
}

/** A range reads as one figure. */
const JOINS = new Set([' to ', ' and ', '–', '-']);

/** A sentence of the overview cut into its figures, those that its claims print, and what stands between them; joined they are its text. */
export function sentenceParts(
  { claims }: Pick<DossierLookup, 'claims'>,
  { text, claimIds }: Sentence,
): readonly SentencePart[] {
  const values = new Set(claimIds.flatMap((id) => [claims.get(id)?.measure?.low, claims.get(id)?.measure?.high]));
  const figures: { start: number; end: number }[] = [];
  for (const { value, start, end } of numbersIn(text)) {
    if (!values.has(value)) continue;
    const last = figures.at(-1);
    if (last !== undefined && JOINS.has(text.slice(last.end, start))) last.end = end;
    else figures.push({ start, end });
  }
  const parts: SentencePart[] = [];
  let at = 0;
  for (const { start, end } of figures) {
    if (start > at) parts.push({ text: text.slice(at, start), isFigure: false });
    parts.push({ text: text.slice(start, end), isFigure: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFigure: false });
  return parts;
}
