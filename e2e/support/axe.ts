import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The levels of WCAG 2.2 that count, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as one line a place: on the whole page, or in the part of it that a selector names, where the rest has been looked at before. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // places that pass are not worked out: they are most of what a run costs
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: TAGS },
    // off by default
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const { violations: found } = await (part === undefined ? builder : builder.include(part)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
