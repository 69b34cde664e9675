import { markedParts } from '#model/search/marked-parts.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly isMarked: (term: string) => boolean;
}

/** A text with the words that were looked for marked. */
export function MarkedText({ text, isMarked }: MarkedTextProps) {
  let at = 0;
  return markedParts(text, isMarked).map((part) => {
    const key = at;
    at += part.text.length;
    return part.isMarked ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
