import type { Claim, ClaimMeasure, Measure } from '#core/dossier/types.ts';
import type { ComparedFigure } from '#core/evidence/series-estimates.ts';
import { groupByTime } from '#core/evidence/group-by-time.ts';
import { spanHull } from '#core/time/span-bounds.ts';
import { t } from '#messages/t.ts';
import { spanWords } from './date-words.ts';
import { listWords } from './list-words.ts';
import { numberWords } from './number-words.ts';

export type Figure = Pick<ClaimMeasure, 'low' | 'high' | 'qualifier'> & {
  /** What it is said to be more or fewer than, if it has no number of its own. */
  readonly compared?: Pick<ComparedFigure, 'than' | 'figure'> | null;
};

function rangeWords(low: number, high: number): string {
  return low === high ? numberWords(low) : t('model.figure.range', { low: numberWords(low), high: numberWords(high) });
}

/** A figure as it was printed: number or range with its qualifier. */
export function figureWords({ low, high, qualifier, compared = null }: Figure): string {
  if (compared !== null)
    return t(compared.than === 'more' ? 'model.figure.moreThan' : 'model.figure.fewerThan', {
      figure: figureWords(compared.figure),
    });
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
  if (figures.every(({ compared = null }) => compared === null) && others.every((words) => words === first))
    return first;
  const figure = rangeWords(Math.min(...numbers), Math.max(...numbers));
  const says = (than: 'more' | 'fewer'): boolean => figures.some(({ compared }) => compared?.than === than);
  const more = counted.some(({ qualifier }) => qualifier === 'at-least') || says('more');
  const fewer = counted.some(({ qualifier }) => qualifier === 'up-to') || says('fewer');
  if (more && fewer) return t('model.figure.openBoth', { figure });
  if (more) return t('model.figure.orMore', { figure });
  return fewer ? t('model.figure.orFewer', { figure }) : figure;
}

/** The word of a figure without a number ("hundreds"), which coders put in quotation marks at the head of the caveat; null if there is none. */
function wordOf({ caveat }: Pick<Claim, 'caveat'>): string | null {
  return /^"([^"]+)"/.exec(caveat ?? '')?.[1]?.toLowerCase() ?? null;
}

/** What the estimates of a series say in one line. */
export interface Headline {
  /** null = neither a number nor a word. */
  readonly words: string | null;
  /** It gives a number, and not only a word. */
  readonly isNumber: boolean;
  /** They are of several times, so the line is no range. */
  readonly isOfTimes: boolean;
}

/**
 * What the estimates of a series say in one line. Those that cannot be of one time stand one after the other, each with its date: a rate or a
 * level at two dates is two values. Without any number, the word that was printed.
 */
export function figureHeadline(
  claims: readonly (Pick<Claim, 'asOf' | 'caveat'> & { readonly measure: Figure | null })[],
  accrual: Measure['accrual'],
): Headline {
  const figures = claims.flatMap(({ asOf, measure }) => (measure === null ? [] : [{ ...measure, asOf }]));
  const isNumber = ({ low, high }: Figure): boolean => low !== null || high !== null;
  const numbered = figures.filter((figure) => isNumber(figure) || (figure.compared ?? null) !== null);
  if (!numbered.some(isNumber)) {
    const words = [...new Set(claims.flatMap((claim) => wordOf(claim) ?? []))];
    const word = words.length === 0 ? null : t('model.figure.wordOnly', { word: listWords(words) });
    return { words: word, isNumber: false, isOfTimes: false };
  }
  const groups = accrual === 'count' ? [numbered] : groupByTime(numbered);
  if (groups.length === 1) return { words: figureSpanWords(numbered), isNumber: true, isOfTimes: false };
  const words = groups
    .map((group) => {
      const hull = spanHull(group.flatMap(({ asOf }) => asOf ?? []));
      const figure = figureSpanWords(group) ?? listWords(group.map(figureWords));
      return hull === null ? figure : t('model.figure.atTime', { figure, date: spanWords(hull, 'short') });
    })
    .join(' → ');
  return { words, isNumber: true, isOfTimes: true };
}
