// `npm run bench`: builds the app, opens dossiers of growing size in Chromium, and prints what each step costs. e2e/bench/README.md says how to read it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '#core/dossier/types.ts';
import { readDossierFiles } from '../support/bundled-dossier.ts';
import { LIMIT_MS, measureCase } from './measure-case.ts';
import type { BenchCase } from './measure-case.ts';
import { byBlockSubject, kurskSubject } from './measure/kursk-subject.ts';
import { naiveSubject } from './measure/naive-subject.ts';
import { parseBenchOptions } from './options.ts';
import type { BenchOptions } from './options.ts';
import type { CaseResult } from './report/result.ts';
import { formatRatios } from './report/ratios.ts';
import { formatTable } from './report/table.ts';
import { buildApp, buildNaive } from './sites/prepare-sites.ts';
import { columnsFolder } from './sites/columns-folder.ts';
import { largeFolder } from './sites/large-folder.ts';
import type { LargeFolder } from './sites/large-folder.ts';
import { syntheticFolder } from './sites/synthetic-folder.ts';

const CACHE = 'node_modules/.cache/bench';
const BUNDLED = 'public/dossier';

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}

type Site = Pick<BenchCase, 'subject' | 'site'>;

/** With more events the app opens columns by block (src/model/dossier/load-columns.ts). */
const MOST_WHOLE = 60_000;
const COLUMNS_NAME = 'synthetic, columns';
const APP: Site = { subject: kurskSubject, site: join(CACHE, 'app') };
const NAIVE: Site = { subject: naiveSubject, site: join(CACHE, 'naive') };

/** Builds the pages to be measured, the app first. */
async function buildSites({ againstNaive, beside }: BenchOptions): Promise<readonly Site[]> {
  report('Building ...');
  await buildApp(APP.site);
  if (againstNaive) await buildNaive(NAIVE.site);
  const other = { ...kurskSubject, name: `${kurskSubject.name}, ${beside}` };
  return [
    APP,
    ...(beside === null ? [] : [{ subject: other, site: resolve(beside) }]),
    ...(againstNaive ? [NAIVE] : []),
  ];
}

/** The bundled dossier and those that are made in JSON, each on every page; if asked for, as columns in the app too. */
async function listCases(bundled: Dossier, options: BenchOptions): Promise<BenchCase[]> {
  const { sizes, seed, columns } = options;
  const sites = await buildSites(options);
  const dossiers = [
    { dossier: BUNDLED, dossierName: 'bundled' },
    ...sizes.map((size) => ({ dossier: syntheticFolder(CACHE, bundled, size, seed), dossierName: 'synthetic' })),
  ];
  const cases = dossiers.flatMap((entry) => sites.map((site) => ({ ...entry, ...site })));
  for (const size of columns ? sizes : []) {
    report(`Writing ${size} events as columns ...`);
    // oxlint-disable-next-line no-await-in-loop -- each takes all cores
    const folder = await columnsFolder(syntheticFolder(CACHE, bundled, size, seed));
    cases.push({ dossier: folder, dossierName: COLUMNS_NAME, ...APP });
  }
  return cases;
}

/** A dossier that is made as columns alone, in the app, and on the baseline's page if there is a form for it. */
function largeCases({ columns, naive }: LargeFolder, events: number): readonly BenchCase[] {
  const isByBlock = events > MOST_WHOLE;
  const inApp = {
    dossier: columns,
    dossierName: COLUMNS_NAME,
    ...APP,
    subject: isByBlock ? byBlockSubject : kurskSubject,
  };
  return naive === null ? [inApp] : [inApp, { dossier: naive, dossierName: 'synthetic', ...NAIVE }];
}

function writeResults(file: string, options: BenchOptions, results: readonly CaseResult[]): void {
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? null, node: process.version, drawing: 'software' };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString(), machine, options, results }, null, 2)}\n`);
}

async function run(): Promise<void> {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const options = parseBenchOptions(process.argv.slice(2));
  const file = resolve(options.out ?? join(CACHE, `bench-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`));
  const results: CaseResult[] = [];
  const { dossier } = readDossierFiles(BUNDLED);
  const measure = async (cases: readonly BenchCase[]): Promise<void> => {
    for (const benchCase of cases) {
      report(`${benchCase.subject.name}, ${benchCase.dossierName}: ${benchCase.dossier}`);
      // oxlint-disable-next-line no-await-in-loop -- one at a time: they share the machine and the port
      results.push(await measureCase(benchCase, options.runs, join(CACHE, 'served')));
      // after each case, so that a run that is broken off has not been for nothing
      writeResults(file, options, results);
    }
  };
  await measure(await listCases(dossier, options));
  for (const events of options.largeSizes) {
    report(`Writing ${events} events as columns ...`);
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that the disk holds one
    const large = await largeFolder(CACHE, dossier, { ...options, events });
    try {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await measure(largeCases(large, events));
    } finally {
      if (large.isNew && !options.keep) large.remove();
    }
  }
  console.log(`${formatTable(results, LIMIT_MS)}\n\n${formatRatios(results)}`);
  console.log(`\nMilliseconds; CPU is the main thread's, median of ${options.runs}. All runs: ${file}`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
}
