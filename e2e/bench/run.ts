// `npm run bench`: builds the app, opens dossiers of growing size in Chromium, and prints what each step costs. e2e/bench/README.md says how to read it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDossierFiles } from '../support/bundled-dossier.ts';
import { LIMIT_MS, measureCase } from './measure-case.ts';
import type { BenchCase } from './measure-case.ts';
import { kurskSubject } from './measure/kursk-subject.ts';
import { naiveSubject } from './measure/naive-subject.ts';
import { parseBenchOptions } from './options.ts';
import type { BenchOptions } from './options.ts';
import type { CaseResult } from './report/result.ts';
import { formatRatios } from './report/ratios.ts';
import { formatTable } from './report/table.ts';
import { buildApp, buildNaive } from './sites/prepare-sites.ts';
import { columnsFolder } from './sites/columns-folder.ts';
import { syntheticFolder } from './sites/synthetic-folder.ts';

const CACHE = 'node_modules/.cache/bench';
const BUNDLED = 'public/dossier';

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function listCases({ sizes, seed, againstNaive, columns, beside }: BenchOptions): Promise<BenchCase[]> {
  const { dossier } = readDossierFiles(BUNDLED);
  const sites = [{ subject: kurskSubject, site: join(CACHE, 'app') }];
  report('Building ...');
  await buildApp(join(CACHE, 'app'));
  if (beside !== null)
    sites.push({ subject: { ...kurskSubject, name: `${kurskSubject.name}, ${beside}` }, site: resolve(beside) });
  if (againstNaive) {
    await buildNaive(join(CACHE, 'naive'));
    sites.push({ subject: naiveSubject, site: join(CACHE, 'naive') });
  }
  const dossiers = [
    { dossier: BUNDLED, dossierName: 'bundled' },
    ...sizes.map((size) => ({ dossier: syntheticFolder(CACHE, dossier, size, seed), dossierName: 'synthetic' })),
  ];
  const cases = dossiers.flatMap((entry) => sites.map((site) => ({ ...entry, ...site })));
  if (!columns) return cases;
  const [app] = sites;
  for (const size of app === undefined ? [] : sizes) {
    report(`Writing ${size} events as columns ...`);
    // oxlint-disable-next-line no-await-in-loop -- each takes all cores
    const folder = await columnsFolder(syntheticFolder(CACHE, dossier, size, seed));
    if (app !== undefined) cases.push({ dossier: folder, dossierName: 'synthetic, columns', ...app });
  }
  return cases;
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
  for (const benchCase of await listCases(options)) {
    report(`${benchCase.subject.name}, ${benchCase.dossierName}: ${benchCase.dossier}`);
    // oxlint-disable-next-line no-await-in-loop -- one at a time: they share the machine and the port
    results.push(await measureCase(benchCase, options.runs, join(CACHE, 'served')));
    // after each case, so that a run that is broken off has not been for nothing
    writeResults(file, options, results);
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
