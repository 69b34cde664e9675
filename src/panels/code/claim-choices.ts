import type { Choice } from '#core/coding/choices.ts';
import type { CodedClaim } from '#core/coding/coding.ts';
import { codeText } from '#messages/code-texts.ts';

/** Claims of the report as choices of a field, by their texts. */
export function claimChoices(claims: readonly CodedClaim[]): readonly Choice[] {
  return claims.map(({ id, at, text }) => ({
    id,
    name: text === '' ? codeText('code.claimLine', { line: at.paragraph }) : text,
    aliases: [],
    isNew: false,
  }));
}
