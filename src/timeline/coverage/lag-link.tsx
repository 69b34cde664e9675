import type { ReactNode } from 'react';
import type { LagCertainty, LagClass } from '#core/query/event-lags.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import { listOf } from '#model/lists/list-query.ts';
import { lagCountWords } from '#model/text/lag-words.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';

interface LagLinkProps {
  readonly lagClass: LagClass;
  readonly count: number;
  /** Whether the number is of all events, or of those that are in the class however the dates are read. */
  readonly which: LagCertainty;
  readonly children: ReactNode;
}

/** How many events were first reported so long after them; opens them as a list. */
export function LagLink({ lagClass, count, which, children }: LagLinkProps) {
  const args = [String(lagClass.from), String(lagClass.until), ...(which === 'sure' ? [which] : [])];
  return (
    <NumberLink
      label={coverageText('coverage.lag.label', { words: lagCountWords(lagClass, count), which })}
      onClick={() => openList(listOf('lag', ...args))}
    >
      {children}
    </NumberLink>
  );
}
