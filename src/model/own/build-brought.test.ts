// The stages of the pipeline, called as the page calls them: what comes out is byte for byte what the command line writes.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay, Manifest } from '#core/dossier/types.ts';
import type { OwnProblem } from '#core/own/own-problem.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { buildBrought } from './build-brought.ts';

const settings = {
  palettes: readPalettes(readFileSync('src/ui/tokens.css', 'utf8')),
  // it is a day
  today: '2026-11-30' as IsoDay,
};

function filesOf(root: string): Map<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [`mine/${name.replaceAll('\\', '/')}`, readFileSync(`${root}/${name}`)]));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of files that were refused. */
async function refusal(files: ReadonlyMap<string, Uint8Array>): Promise<readonly OwnProblem[]> {
  const outcome = await buildBrought(files, settings);
  if (outcome.kind !== 'refused') throw new Error(`not refused: ${outcome.kind}`);
  return outcome.problems;
}

afterEach(() => void vi.unstubAllGlobals());

describe('what was brought', () => {
  it('has the same name on plain http, where the platform makes no hashes', async () => {
    vi.stubGlobal('crypto', {});
    const outcome = await buildBrought(filesOf('e2e/fixtures/harbour'), settings);
    if (outcome.kind !== 'built') throw new Error(outcome.kind);
    const { file, hash } = JSON.parse(readFileSync('e2e/fixtures/harbour/built/manifest.json', 'utf8')) as Manifest;
    expect(outcome.manifest).toMatchObject({ file, hash });
  });

  it.each([
    ['data', 'public/dossier'],
    ['e2e/fixtures/harbour', 'e2e/fixtures/harbour/built'],
  ])('the sources in %s become what the command line writes', async (source, built) => {
    const outcome = await buildBrought(filesOf(source), settings);
    if (outcome.kind !== 'built') throw new Error(outcome.kind);
    expect(outcome.text).toBe(readFileSync(`${built}/${outcome.manifest.file}`, 'utf8'));
  });

  it('a built dossier opens as it is', async () => {
    const { file } = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as { file: string };
    const text = readFileSync(`public/dossier/${file}`);
    const outcome = await buildBrought(new Map([[file, text]]), settings);
    expect(outcome.kind === 'built' && outcome.text).toBe(text.toString('utf8'));
    expect(outcome.kind === 'built' && outcome.manifest.file).toBe(file);
  });

  it('what is wrong in a source is named with file, line, place, rule', async () => {
    const files = filesOf('e2e/fixtures/harbour');
    files.set('mine/differences.yaml', bytes('- id: df-1\n  kind: [\n'));
    const problems = await refusal(files);
    expect(problems[0]).toMatchObject({ level: 'error', file: 'differences.yaml', rule: 'yaml' });
    expect(problems[0]?.row).toBeGreaterThan(1);
  });

  it.each([
    ['JSON that is cut off', [['dossier.json', '{"schemaVersion": 1, "id"']], 'json'],
    ['a newer form', [['dossier.json', '{"schemaVersion": 9}']], 'newer'],
    ['a workbook that calls itself a table', [['a.csv', 'PK\u0003\u0004\u0000\u0000\u0000x']], 'binary'],
    [
      'two tables',
      [
        ['a.csv', 'x'],
        ['b.csv', 'y'],
      ],
      'several',
    ],
    ['a picture', [['a.png', '\u0089PNG']], 'unknown'],
    ['nothing', [], 'unknown'],
  ] as const)('%s is refused with a rule and a remedy', async (_, given, rule) => {
    const problems = await refusal(new Map(given.map(([path, text]) => [path, bytes(text)])));
    expect(problems[0]?.rule).toBe(rule);
  });

  it('a table with columns of its own is asked about, and built with the answer', async () => {
    const files = new Map([['mine.csv', bytes('what,when,paper\nA bridge is closed,2031-05-04,Daily Tide\n')]]);
    const asked = await buildBrought(files, settings);
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(asked.question.preview.columns).toEqual(['what', 'when', 'paper']);
    const columns = [
      { column: 'what', field: 'title' },
      { column: 'when', field: 'date' },
      { column: 'paper', field: 'source' },
    ] as const;
    const built = await buildBrought(files, { ...settings, mapping: { ...asked.question.guesses, columns } });
    expect(built.kind === 'built' && built.manifest.counts).toMatchObject({ events: 1, claims: 1, reports: 1 });
  });
});
