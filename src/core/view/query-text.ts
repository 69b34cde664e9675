import { wellFormed } from './well-formed.ts';

/** Letters that a query has at most. */
export const MOST_QUERY_LETTERS = 200;

/** Signs of addresses and pages: no search looks for them, and in a link they are what others have added. */
export const STRAY_SIGNS = /[&;?#"<>=%]/u;
/** Signs at both ends that no search looks for: punctuation, quotation marks, what mail programs leave behind a link. */
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** A query as it stands in the view: one form for all that find the same, without invisible signs; '' = nothing is searched for. */
export function normalQuery(text: string): string {
  const visible = wellFormed(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}&;?#"<>=%]+/gu, ' ')
    .normalize('NFC')
    .replace(ENDS, '');
  return Array.from(visible).slice(0, MOST_QUERY_LETTERS).join('').replace(ENDS, '');
}
