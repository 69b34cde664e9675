// Sizes and counts of the build that do not depend on the machine. A number here is a decision: change it with its reason in docs/decisions/build.md.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoadFiles } from './checks/first-load.ts';

const SITE = 'dist';
const KB = 1000;
const BUDGETS = {
  firstLoadScriptKb: 157,
  allScriptKb: 1500,
  firstTextRequests: 6,
  largestFileMb: 4,
};
// the page, the dossier's manifest and the dossier are asked for besides what the page names
const DATA_REQUESTS = 2;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function zippedKb(files: readonly string[]): number {
  return (
    files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length).reduce((sum, size) => sum + size, 0) / KB
  );
}

const problems: string[] = [];

function hold(what: string, value: number, limit: number, unit: string): void {
  const line = `${what}: ${value.toFixed(unit === '' ? 0 : 1)}${unit} of at most ${limit}${unit}`;
  console.log(line);
  if (value > limit) problems.push(line);
}

const page = readFileSync(join(SITE, 'index.html'), 'utf8');
const files = listFiles(SITE);
const first = firstLoadFiles(page, (file) => readFileSync(join(SITE, file), 'utf8'));
const largest = files.map((file) => ({ file, size: statSync(file).size })).sort((a, b) => b.size - a.size)[0];

hold(
  'Script before the first text',
  zippedKb(first.scripts.map((file) => join(SITE, file))),
  BUDGETS.firstLoadScriptKb,
  ' kB',
);
hold('All script', zippedKb(files.filter((file) => /\.m?js$/.test(file))), BUDGETS.allScriptKb, ' kB');
const requests = 1 + first.scripts.length + first.styles.length + DATA_REQUESTS;
hold('Requests before the first text', requests, BUDGETS.firstTextRequests, '');
hold(`Largest file (${largest?.file ?? 'none'})`, (largest?.size ?? 0) / (1024 * 1024), BUDGETS.largestFileMb, ' MiB');

if (!page.includes('http-equiv="Content-Security-Policy"'))
  problems.push('index.html is without its Content-Security-Policy.');
if (/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|<style|\sstyle=/i.test(page))
  problems.push('index.html has an inline script or style, which its policy forbids.');

for (const problem of problems) console.error(`Over budget: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
