import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../dossier/types.ts';
import { writeRecordsYaml, writeReportYaml } from './write-yaml.ts';
import type { RecordList } from './write-yaml.ts';
import { writtenForm } from './written-form.ts';

const { file } = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as { file: string };
const dossier = JSON.parse(readFileSync(`public/dossier/${file}`, 'utf8')) as Dossier;

const reportFiles = readdirSync('data/reports', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

test.each(reportFiles)('%s, built and written again, is the same file', (name) => {
  const text = readFileSync(`data/reports/${name}`, 'utf8');
  const { id } = parse(text) as { id: string };
  const report = dossier.reports.find((one) => one.id === id);
  const claims = dossier.claims.filter(({ reportId }) => reportId === id);
  expect(writeReportYaml(writtenForm(report ?? {}), claims.map(writtenForm))).toBe(text);
});

test.each([
  ['events', 'events/2025.yaml'],
  ['actors', 'codebook/actors.yaml'],
  ['origins', 'codebook/origins.yaml'],
  ['measures', 'codebook/measures.yaml'],
] as const satisfies readonly (readonly [RecordList, string])[])(
  '%s, read and written again, are the same',
  (kind, name) => {
    const text = readFileSync(`data/${name}`, 'utf8');
    const withoutComments = text.replaceAll(/^#.*\n+/gm, '');
    expect(writeRecordsYaml(kind, parse(text) as object[])).toBe(withoutComments);
  },
);

it('what YAML would read as something else comes back as it was', () => {
  const odd = [
    'yes',
    'null',
    '1e3',
    '- a',
    "it's: a # b",
    'a, [b]',
    '"a"',
    'two\nlines',
    '2031-05-06',
    ' edge ',
    '{a}',
    '0x10',
    '北한',
  ];
  const claim = { id: 'cl-0001', text: 'x', caveat: '', saidBy: [], hedged: false };
  const written = writeReportYaml(
    { id: 'rp-0001', title: 'null', credits: odd, published: '2031-05-06' },
    odd.map((text) => ({ ...claim, text })),
  );
  const read = parse(written) as { title: string; credits: string[]; claims: { text: string }[] };
  expect(read.title).toBe('null');
  expect(read.credits).toEqual(odd);
  expect(read.claims.map(({ text }) => text)).toEqual(odd);
  expect(read.claims[0]).toEqual({ id: 'cl-0001', text: 'yes' });
});

it('no claims, no records', () => {
  expect(parse(writeReportYaml({ id: 'rp-0001' }, []))).toEqual({ id: 'rp-0001', claims: [] });
  expect(parse(writeRecordsYaml('actors', []))).toEqual([]);
});
