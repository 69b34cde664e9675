import type { DateBasis } from '#core/dossier/types.ts';
import { t } from '#messages/t.ts';

const MESSAGES = {
  printed: 'model.basis.printed',
  relative: 'model.basis.relative',
  inferred: 'model.basis.inferred',
  outside: 'model.basis.outside',
} as const satisfies Readonly<Record<DateBasis, string>>;

/** How a date was found, in words. */
export function basisWords(basis: DateBasis | null): string {
  return t(basis === null ? 'model.basis.none' : MESSAGES[basis]);
}
