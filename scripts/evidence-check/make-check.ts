/**
 * What the rules of `core/evidence` make of a dossier, as tables to be read beside the reports: how its figures relate, what people noted
 * about differences, and what was known of its events on which day. Nothing is worked out here; the same dossier gives the same text.
 */
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { datesTable, finalTable, statusTable } from './events.ts';
import { figureSection } from './figures.ts';
import { RULE_ROWS } from './relation-rules.ts';
import { STATUS_ROWS } from './status-rules.ts';
import { code, table } from './table.ts';

/** Where the text of the bundled dossier stands. */
export const CHECK_FILE = 'docs/evidence-check.md';

function headLines({ title, version }: Dossier): readonly string[] {
  return [
    '# Evidence check',
    '',
    `What the rules make of the bundled dossier (${title}, version ${version}), to be read beside the reports. Written by \`npm run evidence-check\`; do not edit by hand.`,
    'How reports become claims is in [data/README.md](../data/README.md).',
    '',
  ];
}

function reportLines({ reports }: Dossier): readonly string[] {
  return [
    '## Reports',
    '',
    'Lines are those of the file that are not empty, counted from 1.',
    '',
    ...table(
      ['report', 'title', 'published', 'basis', 'not before', 'not after', 'kind', 'grade'],
      reports.map((report) => [
        code(report.id),
        report.title ?? 'no title printed',
        report.published.text,
        report.publishedBasis,
        report.notBefore,
        report.notAfter,
        report.kind,
        report.reliability,
      ]),
    ),
  ];
}

/** The text of the check for a dossier: Markdown, the same for the same dossier. */
export function makeCheck(dossier: Dossier): string {
  const evidence = indexEvidence(indexDossier(dossier));
  const lines = [
    ...headLines(dossier),
    ...reportLines(dossier),
    '## How the figures relate',
    '',
    'A series is one measure of one event. Every pair of its figures has a relation, by one of these rules; repeats within a report and outlooks are not compared, nor are figures without a number.',
    '',
    ...table(
      ['rule', 'relation', 'when'],
      RULE_ROWS.map(([rule, relation, sentence]) => [rule, relation, sentence]),
    ),
    'Origins count independently: one government once, whatever agencies speak; at the low end governments that share what they know once as well. A figure is not known as long as no claim prints a number.',
    '',
    ...figureSection(evidence),
    '## Differences that a person explained',
    '',
    ...table(
      ['difference', 'kind', 'claims', 'how to read it'],
      dossier.differences.map(({ id, kind, claimIds, note }) => [
        code(id),
        kind,
        claimIds.map((claimId) => code(claimId)).join(' '),
        note,
      ]),
    ),
    '## Events as known on a day',
    '',
    '"In these reports": a claim counts from the last day of the date of its report (see above). "Said in public, reconstructed": from the last day on which its origin can have been issued, if that is earlier and the reports tell it. A state is silent whose newest word about an event is that it says nothing. "Source inferred": with the printed speakers alone the status would be lower.',
    '',
    ...table(['status', 'when'], STATUS_ROWS),
    ...statusTable(evidence),
    '### Dates, where they were not the same all along',
    '',
    ...datesTable(evidence),
    '## Events with everything that is known',
    '',
    ...finalTable(evidence),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
