import type { Report } from '#core/dossier/types.ts';
import { isoWords, spanWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { reportText } from '#messages/report-texts.ts';

const BASIS = {
  printed: 'panel.report.datePrinted',
  page: 'panel.report.datePage',
  inferred: 'panel.report.dateInferred',
} as const satisfies Readonly<Record<Report['publishedBasis'], string>>;

const KIND = {
  original: 'panel.report.original',
  rewrite: 'panel.report.rewrite',
  aggregation: 'panel.report.aggregation',
} as const satisfies Readonly<Record<Report['kind'], string>>;

/** Who published a report, and whom it credits; without either it says so. */
export function publisherWords({ publisher, credits, authors }: Report): string {
  const parts = [publisher ?? reportText('panel.report.noPublisher')];
  if (authors.length > 0) parts.push(reportText('panel.report.authors', { names: listWords(authors) }));
  if (credits.length > 0) parts.push(reportText('panel.report.credits', { names: listWords(credits) }));
  return sentenceCase(parts.join('; '));
}

/** When a report was published, and how that was found. */
export function publishedWords({ published, publishedBasis }: Report): string {
  return sentenceCase(reportText(BASIS[publishedBasis], { date: spanWords(published, 'long') }));
}

/** Between which days it was surely published; null if that is one day. */
export function publishedBounds({ notBefore, notAfter, published, lines }: Report): string | null {
  if (notBefore === notAfter) return null;
  // an imported one can have no first day at all; its words say the last
  if (lines === null && published.startMin === null) return null;
  return reportText('panel.report.bounds', { from: isoWords(notBefore, 'long'), until: isoWords(notAfter, 'long') });
}

/** What kind of text it is. */
export function kindWords({ kind }: Report): string {
  return reportText(KIND[kind]);
}
