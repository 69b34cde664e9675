// Without a browser there is no database, so these copies last as long as the page; the journeys try the rest.
import { expect, it } from 'vitest';
import { lineHash } from '#core/dossier/locator.ts';
import type { Report } from '#core/dossier/types.ts';
import { attachOriginal, originalKey, originalStore, removeOriginal } from './original-store.ts';
import { LARGEST_COPY_BYTES } from './read-copy.ts';

const TEXTS = { 'rp-tide': ['Tides', 'High water at nine.', 'Low water at three.'], 'rp-wind': ['Wind', 'It blew.'] };
const CODED = { 'rp-tide': [2, 3], 'rp-wind': [2] };

// only the fields that matching reads; the brands exist for the compiler only
function report(id: keyof typeof TEXTS): Report {
  return { id, lineHashes: TEXTS[id].map(lineHash) } as unknown as Report;
}
const [tide, wind] = [report('rp-tide'), report('rp-wind')];
const reports = {
  dossier: { id: 'sea', reports: [tide, wind] },
  claimsByReport: new Map(
    Object.entries(CODED).map(([id, lines]) => [id, lines.map((paragraph) => ({ at: { paragraph } }))]),
  ),
} as unknown as Parameters<typeof attachOriginal>[0];
const key = originalKey(reports, 'rp-tide');

function textFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}

function shownCopy() {
  return originalStore.getState()[key];
}

it('keeps a copy for this page alone where there is no storage, until it is removed', async () => {
  const problem = await attachOriginal(reports, tide, textFile('tide.txt', 'Menu\n\nHigh water at nine.\n'));
  expect(problem).toBeNull();
  expect(shownCopy()).toMatchObject({ name: 'tide.txt', lines: ['Menu', 'High water at nine.'], kept: false });
  expect(await removeOriginal(key)).toBe(true);
  expect(shownCopy()).toBeNull();
});

it('says what a file was compared with if nothing that was coded is in it, and leaves what was attached', async () => {
  await attachOriginal(reports, tide, textFile('first.txt', TEXTS['rp-tide'].join('\n')));
  expect(await attachOriginal(reports, tide, textFile('other.txt', 'Tides\nsomething else'))).toEqual({
    status: 'no-match',
    file: 'other.txt',
    lines: 2,
    matched: 1,
    firstMissing: 2,
    fits: null,
  });
  expect(shownCopy()?.name).toBe('first.txt');
});

it('knows when the file belongs to another report', async () => {
  const problem = await attachOriginal(reports, tide, textFile('wind.txt', TEXTS['rp-wind'].join('\n')));
  expect(problem).toMatchObject({ status: 'no-match', fits: 'rp-wind' });
});

it.each([
  ['too large', new File([new Uint8Array(LARGEST_COPY_BYTES + 1)], 'f'), { status: 'too-large', bytes: 5_000_001 }],
  ['empty', textFile('f', '\n \n'), { status: 'empty' }],
  ['binary', new File([Uint8Array.of(0, 1, 2)], 'f'), { status: 'binary' }],
  ['in another encoding', new File([Uint8Array.of(0x66, 0xe9, 0x65)], 'f'), { status: 'encoding' }],
])('refuses a file that is %s', async (_, file, problem) => {
  expect(await attachOriginal(reports, tide, file)).toEqual({ ...problem, file: 'f' });
});
