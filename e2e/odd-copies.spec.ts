// Own copies that are odd: in an old encoding, very large, or no page at all. Each is read or refused, and the page goes on meanwhile.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { claimsOf, harbour, reportNamed, textLines } from './support/harbour.ts';
import { test } from './support/journey.ts';

const report = reportNamed('Pilots walk out at Port Ardal');
const coded = new Set(claimsOf(report).map(({ at }) => at?.paragraph)).size;
const ALL_FOUND = `${coded} of ${coded} coded lines found`;
const LINES = textLines(report);

function pageFile(name: string, ...parts: readonly (string | Uint8Array)[]) {
  return { name, mimeType: 'text/html', buffer: Buffer.concat(parts.map((part) => Buffer.from(part))) };
}

const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('');
// letters of the report that Windows-1252 has in another place than UTF-8
const inWindows1252 = Buffer.from(
  paragraphs
    .replaceAll(/\p{Extended_Pictographic}/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll(/[\u2013\u2014\u2018\u2019\u201C\u201D]/g, (mark) =>
      String.fromCharCode(
        { '\u2013': 0x96, '\u2014': 0x97, '\u2018': 0x91, '\u2019': 0x92, '\u201C': 0x93, '\u201D': 0x94 }[mark] ?? 0,
      ),
    ),
  'latin1',
);

const READ = [
  pageFile('old.html', '<meta charset=windows-1252>', Uint8Array.of(0xcf, 0xf0), inWindows1252),
  pageFile('deep.html', '<div>'.repeat(100_000), paragraphs),
  pageFile('wide.html', '<p>Advert &amp; more</p>\n'.repeat(25_000), paragraphs, '<span class="x">'.repeat(25_000)),
];
const REFUSED = [
  { file: pageFile('comparison.html', 'a<b and c'.repeat(33_000)), said: 'comparison.html is not a copy of' },
  { file: pageFile('empty-lines.txt', '\r\n'.repeat(1_000_000)), said: 'empty-lines.txt has no text' },
  { file: pageFile('lines.html', 'x<br>'.repeat(101_000)), said: /lines\.html has too many lines.*100,000/ },
];

/** Counts how often the page comes to do something else from now on. */
async function countTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['turns'] = '0';
    setInterval(() => {
      document.documentElement.dataset['turns'] = String(Number(document.documentElement.dataset['turns']) + 1);
    });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['turns']));
}

test.use({ files: harbour, fresh: true });

test('odd copies are read or refused while the page goes on, and one dropped beside the field does not replace it', async ({
  app,
  original,
  page,
}) => {
  await app.open(`panel=reports&sel=${report.id}`);
  const turns = await countTurns(page);
  for (const file of READ) {
    const before = await turns();
    await original.attach(file);
    await expect(original.section).toContainText(file.name);
    await expect(original.section).toContainText(ALL_FOUND);
    if (file.buffer.length > 500_000) expect((await turns()) - before).toBeGreaterThan(5);
  }
  for (const { file, said } of REFUSED) {
    await original.attach(file);
    await expect(original.problem).toContainText(said);
  }
  await expect(original.section).toContainText('wide.html');

  const address = page.url();
  const wasKept = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Fog'], 'fog.txt', { type: 'text/plain' }));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return document.querySelector('header')?.dispatchEvent(event) === false;
  });
  expect(wasKept).toBe(true);
  await expect(app.notices).toContainText('drop the file on “Attach your copy”');
  expect(page.url()).toBe(address);
});
