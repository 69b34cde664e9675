// `npm run drafts`: how good the coding help is, on the made-up texts and, where their files are (`--reports DIR`), on the coded reports.
// `--misses` names what was missed and what is wrong, by value and place, without the words of a report.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashBytes } from '#core/dossier/locator.ts';
import { MADE_UP_TEXTS } from '#core/drafts/testing/made-up-texts.ts';
import { sayScores, scoreMadeUp, scoreReport, sumScores } from './drafts/score.ts';
import { readDossier } from './evidence-check/read-dossier.ts';

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '../shared/reports' }, misses: { type: 'boolean', default: false } },
});

const madeUp = sumScores(MADE_UP_TEXTS.map(scoreMadeUp));
const lines = [...sayScores(`Five made-up texts`, madeUp, values.misses)];

if (existsSync(values.reports)) {
  const dossier = readDossier('public/dossier');
  const files = readdirSync(values.reports).map((name) => readFileSync(join(values.reports, name)));
  const byHash = new Map(files.map((bytes) => [hashBytes(bytes), bytes.toString('utf8')]));
  const scores = dossier.reports.flatMap((report) => {
    const text = byHash.get(report.textSha256 ?? '');
    return text === undefined ? [] : [scoreReport(dossier, report, text)];
  });
  lines.push('', ...sayScores(`${scores.length} coded reports`, sumScores(scores), values.misses));
} else lines.push('', `Coded reports: skipped, there is no folder ${values.reports}`);

process.stdout.write(`${lines.join('\n')}\n`);
