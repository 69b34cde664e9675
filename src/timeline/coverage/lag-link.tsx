import type { ReactNode } from 'react';
import type { LagClass } from '#core/query/event-lags.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import { listOf } from '#model/lists/list-query.ts';
import { lagCountWords } from '#model/text/lag-words.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';

interface LagLinkProps {
  readonly lagClass: LagClass;
  readonly count: number;
  readonly sure: number;
  readonly children: ReactNode;
}

/** How many events were first reported so long after them; opens them as a list. */
export function LagLink({ lagClass, count, sure, children }: LagLinkProps) {
  const label = coverageText('coverage.lag.label', {
    words: lagCountWords(lagClass, count),
    sure: sure === count ? 'all' : sure,
  });
  return (
    <NumberLink label={label} onClick={() => openList(listOf('lag', String(lagClass.from), String(lagClass.until)))}>
      {children}
    </NumberLink>
  );
}
