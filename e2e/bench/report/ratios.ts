import type { CaseResult, MeasureKey } from './result.ts';

/** What is held against a click on a type filter. */
const BESIDE_FILTER = [
  { key: 'keystrokeCpu', words: 'a keystroke in the search' },
  { key: 'facetCpu', words: 'a click on another facet' },
  { key: 'sortCpu', words: 'a sort of the chronology' },
] as const satisfies readonly { readonly key: MeasureKey; readonly words: string }[];

/** How many times a click on a type filter other actions cost; null if one of them has no number. */
function ratiosOf({ subject, events, median }: CaseResult): string | null {
  const { filterCpu } = median;
  if (typeof filterCpu !== 'number' || filterCpu <= 0) return null;
  const parts = BESIDE_FILTER.flatMap(({ key, words }) => {
    const cpu = median[key];
    return typeof cpu === 'number' ? [`${words} ${(cpu / filterCpu).toFixed(2)}`] : [];
  });
  return parts.length === 0 ? null : `${subject}, ${events.toLocaleString('en')} events: ${parts.join(', ')}`;
}

/** A line for each case that can be compared. */
export function formatRatios(results: readonly CaseResult[]): string {
  const lines = results.map(ratiosOf).filter((line) => line !== null);
  return lines.length === 0 ? '' : ['Times a click on a type filter:', ...lines].join('\n');
}
