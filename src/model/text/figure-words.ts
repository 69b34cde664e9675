import type { ClaimMeasure } from '#core/dossier/types.ts';
import { t } from '#messages/t.ts';
import { numberWords } from './number-words.ts';

export type Figure = Pick<ClaimMeasure, 'low' | 'high' | 'qualifier'>;

function rangeWords(low: number, high: number): string {
  return low === high ? numberWords(low) : t('model.figure.range', { low: numberWords(low), high: numberWords(high) });
}

/** A figure as it was printed: number or range with its qualifier. */
export function figureWords({ low, high, qualifier }: Figure): string {
  const first = low ?? high;
  const last = high ?? low;
  if (qualifier === 'unquantified' || first === null || last === null) return t('model.figure.none');
  const figure = rangeWords(first, last);
  switch (qualifier) {
    case 'none':
    case 'between':
      return figure;
    case 'about':
      return t('model.figure.about', { figure });
    case 'up-to':
      return t('model.figure.upTo', { figure });
    case 'at-least':
      return t('model.figure.atLeast', { figure });
    case 'nearly':
      return t('model.figure.nearly', { figure });
  }
}

/**
 * The range of several estimates, from the lowest number that was printed to the highest; never a midpoint. One estimate alone, or several
 * that say the same, keep their qualifier. null = none of them gives a number.
 */
export function figureSpanWords(figures: readonly Figure[]): string | null {
  const numbers = figures.flatMap(({ low, high }) => [low, high].filter((value) => value !== null));
  if (numbers.length === 0) return null;
  const counted = figures.filter(({ low, high }) => low !== null || high !== null);
  const [first = '', ...others] = counted.map(figureWords);
  if (others.every((words) => words === first)) return first;
  const figure = rangeWords(Math.min(...numbers), Math.max(...numbers));
  const more = counted.some(({ qualifier }) => qualifier === 'at-least');
  const fewer = counted.some(({ qualifier }) => qualifier === 'up-to');
  if (more && fewer) return t('model.figure.openBoth', { figure });
  if (more) return t('model.figure.orMore', { figure });
  return fewer ? t('model.figure.orFewer', { figure }) : figure;
}
