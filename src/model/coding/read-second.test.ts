import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codingInDossier } from '#core/coding/read-coding.ts';
import { writeRecordsYaml, writeReportYaml } from '#core/coding/write-yaml.ts';
import { bundled } from '../testing/built-dossiers.ts';
import { writeSources } from '../own/write-sources.ts';
import { readSecond } from './read-second.ts';

const [report] = bundled.dossier.reports;
if (report === undefined) throw new Error('no report');
const coding = codingInDossier(bundled.evidence.lookup.dossier, report.id);
if (coding === null) throw new Error('no coding');
const reportYaml = writeReportYaml(coding.report, coding.claims);
const event = {
  id: 'ev-zzzz',
  type: 'combat',
  title: 'Made by the other',
  originId: '',
  parentId: '',
  when: [],
  places: [],
  actors: [],
};

describe('files of another coder', () => {
  it('are the YAML that the desk saves, whatever the browser calls it', async () => {
    const read = await readSecond([
      new File([reportYaml], 'report (1).yaml'),
      new File([writeRecordsYaml('events', [event])], 'report (2).yaml'),
    ]);
    expect(read.faults).toEqual([]);
    expect(read.codings).toEqual([{ ...coding, events: [event] }]);
  });

  it('are a dossier as a zip, of which each report is a coding', async () => {
    const sources = [...writeSources(bundled.evidence.lookup.dossier)].map(([file, text]) => [
      `mine/${file}`,
      strToU8(text),
    ]);
    const read = await readSecond([new File([zipSync(Object.fromEntries(sources))], 'mine.zip')]);
    expect(read.faults).toEqual([]);
    expect(read.codings.map(({ report: { id } }) => id).sort()).toEqual(bundled.dossier.reports.map(({ id }) => id));
    expect(read.codings.find(({ report: { id } }) => id === report.id)?.claims).toEqual(coding.claims);
  });

  it.each([
    ['no YAML', 'claims: [\n', 'yaml', 2],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'text', 1],
    ['no report', '- id: ev-zzzz\n', 'none', 1],
    ['a zip that is cut off', zipSync({ 'a.yaml': strToU8(reportYaml) }).subarray(0, 60), 'zip', 1],
  ] as const)('%s is named', async (_, content, fault, line) => {
    const read = await readSecond([new File([content], 'other.yaml')]);
    expect(read).toEqual({ codings: [], faults: [{ file: 'other.yaml', fault, line }] });
  });

  it('that can be read are read beside one that cannot', async () => {
    const read = await readSecond([new File(['claims: ['], 'bad.yaml'), new File([reportYaml], 'good.yaml')]);
    expect(read.codings).toHaveLength(1);
    expect(read.faults.map(({ file }) => file)).toEqual(['bad.yaml']);
  });
});
