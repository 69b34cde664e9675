import { useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** How many rows of a long list are shown: so many at first and with each wish for more, all of them on paper. */
export function useSteps(
  step: number,
): readonly [limit: number, showMore: () => void, showAtLeast: (count: number) => void] {
  const [limit, setLimit] = useState(step);
  const isPrinting = usePrinting();
  return [
    isPrinting ? Infinity : limit,
    () => setLimit(limit + step),
    (count) => setLimit((now) => Math.max(now, count)),
  ];
}
