// Habits of the house that a machine can hold: small files, no barrels, no default exports, words from the catalogue, a page a room.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privateUses } from '../scripts/laws/private-uses.ts';
import { readSources } from '../scripts/laws/read-sources.ts';
import { undirectedTexts } from '../scripts/laws/undirected-texts.ts';

const MAX_LINES = 300;
const MAX_README_LINES = 40;

const house = readSources('src');
const everything = [...house, ...readSources('data'), ...readSources('scripts'), ...readSources('e2e')];

function rooms(): string[] {
  return readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
}

describe('files', () => {
  it(`have under ${MAX_LINES} lines`, () => {
    const long = everything.filter((file) => file.lines >= MAX_LINES);
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    expect(
      everything
        .map((file) => file.path)
        .filter((path) => !/^(?:[a-z0-9.-]+\/)*[a-z0-9-]+(?:\.[a-z]+)*\.tsx?$/.test(path)),
    ).toEqual([]);
  });

  it('pass on nothing that is not theirs', () => {
    expect(house.filter((file) => file.passesOn).map((file) => file.path)).toEqual([]);
  });

  it('have no default export', () => {
    expect(everything.filter((file) => file.hasDefaultExport).map((file) => file.path)).toEqual([]);
  });
});

it('the page uses no function that came to browsers after ES2022', () => {
  const newer =
    /\.(?:toWellFormed|isWellFormed|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|intersection|difference|union)\(|\b(?:groupBy|withResolvers|fromAsync)\(|\b(?:AbortSignal\.any|Promise\.try|URL\.parse|URL\.canParse)\b/;
  const wrong = house.filter((file) => !file.isTest).map((file) => [file.path, newer.exec(file.text)?.[0]]);
  expect(wrong.filter(([, found]) => found !== undefined)).toEqual([]);
});

describe('what comes later', () => {
  const page = house.filter((file) => !file.isTest && file.path.startsWith('src/'));

  it('is fetched by a load under the name of its file, never by a plain import', () => {
    const wrong = page.flatMap(({ path, text }) =>
      [...text.matchAll(/(\w+\(\s*'([\w-]+)',\s*\(\) =>\s*)?\bimport\('([^']+)'\)/g)].flatMap(
        ([, call, name, address = '']) => {
          const file = address.slice(address.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
          const isLoad = call !== undefined && /^(?:lateLoad|partLoad|latePart)\(/.test(call) && name === file;
          return isLoad ? [] : [`${path}: ${address}`];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is waited for with words', () => {
    const wrong = page.filter(({ path, text }) => path !== 'src/ui/part-wait.tsx' && /<Suspense|\blazy\(/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

it('every word on the screen comes from the catalogue', () => {
  const worded = house.filter((file) => !file.isTest && file.shownWords.length > 0);
  expect(worded.map((file) => `${file.path}: ${file.shownWords.join(' | ')}`)).toEqual([]);
});

it('texts of a dossier find out which way they run', () => {
  const shown = house.filter((file) => !file.isTest && file.path.endsWith('.tsx'));
  expect(shown.flatMap((file) => undirectedTexts(file.path, file.text))).toEqual([]);
  const sample =
    '<p>{event.title}</p>; <p>{a.report.title ?? t("x")} b</p>; <p dir="auto">{event.title}</p>; <p><bdi>{event.title}</bdi></p>';
  expect(undirectedTexts('sample.tsx', sample)).toHaveLength(2);
});

describe('libraries', () => {
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    'src/app/public-api.ts': 'puts a name of its own on the window',
  };
  const uses = house
    .filter((file) => !file.isTest)
    .map((file) => ({ path: file.path, found: privateUses(file.path, file.text) }));

  it('are used by what they make public', () => {
    expect(uses.filter(({ path }) => !(path in EXCEPTIONS)).flatMap(({ found }) => found)).toEqual([]);
  });

  it('of the map and the timeline stay at one version', () => {
    // a manifest has this form
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const versions = ['maplibre-gl', 'vis-timeline', 'vis-data', 'vis-util'].map((name) => dependencies[name] ?? '');
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('except in %s, which still needs it', (path) => {
    expect(uses.find((file) => file.path === path)?.found).not.toEqual([]);
  });
});

it('keys are read by keyOf, which knows other layouts than one', () => {
  const reading = house.filter((file) => !file.isTest && /\b(?:event|press)\.(?:key|code)\b/.test(file.text));
  expect(reading.map((file) => file.path)).toEqual([]);
});

it.each(rooms())('%s says in a short README what it is for', (room) => {
  const file = `${room}/README.md`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length : null;
  expect(lines, `${file} is missing`).not.toBeNull();
  expect(lines).toBeLessThanOrEqual(MAX_README_LINES);
});
