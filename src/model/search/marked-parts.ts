import { foldedWords, indexedTerms } from './fold-text.ts';

export interface TextPart {
  readonly text: string;
  /** It is a word that was looked for. */
  readonly isMarked: boolean;
}

/** A text in stretches, the words that were looked for apart from the rest. */
export function markedParts(text: string, isMarked: (term: string) => boolean): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of foldedWords(text)) {
    const word = text.slice(start, end);
    if (!indexedTerms(word).some(({ term }) => isMarked(term))) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: word, isMarked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}
