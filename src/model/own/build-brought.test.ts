// The stages of the pipeline, called as the page calls them: what comes out is byte for byte what the command line writes.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPalettes } from '#pipeline/palette.ts';
import { buildBrought } from './build-brought.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

function filesOf(root: string): Map<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [`mine/${name.replaceAll('\\', '/')}`, readFileSync(`${root}/${name}`)]));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what was brought', () => {
  it.each([
    ['data', 'public/dossier'],
    ['e2e/fixtures/harbour', 'e2e/fixtures/harbour/built'],
  ])('the sources in %s become what the command line writes', (source, built) => {
    const outcome = buildBrought(filesOf(source), palettes);
    if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
    expect(outcome.text).toBe(readFileSync(`${built}/${outcome.manifest.file}`, 'utf8'));
  });

  it('a built dossier opens as it is', () => {
    const { file } = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as { file: string };
    const text = readFileSync(`public/dossier/${file}`);
    const outcome = buildBrought(new Map([[file, text]]), palettes);
    expect(outcome.kind === 'built' && outcome.text).toBe(text.toString('utf8'));
    expect(outcome.kind === 'built' && outcome.manifest.file).toBe(file);
  });

  it('what is wrong in a source is named with file, line, place, rule', () => {
    const files = filesOf('e2e/fixtures/harbour');
    files.set('mine/differences.yaml', bytes('- id: df-1\n  kind: [\n'));
    const { kind, problems } = buildBrought(files, palettes);
    expect(kind).toBe('refused');
    expect(problems[0]).toMatchObject({ level: 'error', file: 'differences.yaml', rule: 'yaml' });
    expect(problems[0]?.row).toBeGreaterThan(1);
  });

  it.each([
    ['JSON that is cut off', [['dossier.json', '{"schemaVersion": 1, "id"']], 'json'],
    ['a newer form', [['dossier.json', '{"schemaVersion": 9}']], 'newer'],
    ['a picture', [['a.png', '\u0089PNG']], 'unknown'],
    ['nothing', [], 'unknown'],
  ] as const)('%s is refused with a rule and a remedy', (_, given, rule) => {
    const { kind, problems } = buildBrought(new Map(given.map(([path, text]) => [path, bytes(text)])), palettes);
    expect(kind).toBe('refused');
    expect(problems[0]?.rule).toBe(rule);
  });
});
