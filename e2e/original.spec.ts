// A reader reads each claim in an own copy of its report, and the copy stays with the reader.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { claimsOf, harbour, reportNamed, textLines, textPath, wordsOf } from './support/harbour.ts';
import { test } from './support/journey.ts';

const ownOrder = reportNamed('The order was its own');
const walkOut = reportNamed('Pilots walk out at Port Ardal');
const SAVED_PAGE = 'e2e/fixtures/originals/pilots-walk-out.html';
const ANOTHER_TEXT = 'e2e/fixtures/originals/another-town.txt';

const claims = claimsOf(ownOrder);
const coded = [...new Set(claims.map(({ at }) => at?.paragraph ?? 0))].sort((a, b) => a - b);
const ALL_FOUND = `${coded.length} of ${coded.length} coded lines found`;

function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** A part of the app that comes when it is first needed: its address is the same for everyone and says nothing. */
const OWN_PART = /^GET [^?#]+\/assets\/[\w-]+\.(?:js|css) $/;

/** What the page asks for from now on, its own parts aside. */
function listenToRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const line = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
    if (!OWN_PART.test(line)) asked.push(line);
  });
  return asked;
}

// copies are kept on the device: each journey has a device of its own
test.use({ files: harbour, fresh: true });

test('every claim of a report shows its words in the attached copy, in its line', async ({ app, original }) => {
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.attach(textPath(ownOrder));
  await expect(original.section).toContainText('order-owned.txt');
  await expect(original.section).toContainText(ALL_FOUND);
  const lines = textLines(ownOrder);
  for (const claim of claims) {
    // one after the other, as a reader would
    await original.unfold(claim.id);
    await expect(original.markOf(claim.id)).toContainText(wordsOf(ownOrder, claim));
    const shown = lines[(claim.at?.paragraph ?? 0) - 1] ?? '';
    // the words for screen readers stand around the mark and are no part of the line
    const read = await original.lineOf(claim.id).evaluate((quote) => {
      const copy = quote.cloneNode(true) as Element;
      for (const said of copy.querySelectorAll('.visually-hidden')) said.remove();
      return copy.textContent;
    });
    expect(read).toBe(shown);
  }
});

test('nothing of it leaves the page: no request, no word in the link or in the interface', async ({
  app,
  original,
  page,
}) => {
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  const query = app.query();
  const asked = listenToRequests(page);
  await original.attach(textPath(ownOrder));
  await expect(original.section).toContainText(ALL_FOUND);
  await original.unfold(claims[0]?.id ?? '');
  await expect(original.lineOf(claims[0]?.id ?? '')).toBeVisible();
  await app.idle();
  expect(asked).toEqual([]);
  expect(app.query()).toBe(query);
  const told = await page.evaluate(() => JSON.stringify([window.dossier?.view(), Object.keys(window.dossier ?? {})]));
  expect(told).not.toContain('order-owned');
  expect(told).not.toMatch(/original|copy/i);
});

test('a copy is there after the page is loaded again, and gone for good when it is removed', async ({
  app,
  original,
  page,
}) => {
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.attach(textPath(ownOrder));
  await expect(original.section).toContainText(ALL_FOUND);
  await page.reload();
  await app.waitForState('ready');
  await expect(original.section).toContainText('order-owned.txt');
  await expect(original.section).toContainText(ALL_FOUND);
  await original.removeButton.click();
  await expect(original.section).toContainText('is removed from this device');
  await expect(original.removeButton).toHaveCount(0);
  await page.reload();
  await app.waitForState('ready');
  await expect(original.field).toBeAttached();
  await app.idle();
  await expect(original.section).not.toContainText('order-owned.txt');
  await expect(original.region.getByText(/in your copy$/)).toHaveCount(0);
});

test('at a claim one can attach a copy without leaving it', async ({ app, original }) => {
  const claim = claims[1] ?? claims[0];
  const id = claim?.id ?? '';
  await app.open(`sel=${id}`);
  await original
    .claim(id)
    .getByLabel(/^Attach your copy of R\d to read the passage$/)
    .setInputFiles(textPath(ownOrder));
  await expect(original.markOf(id)).toContainText(claim === undefined ? '' : wordsOf(ownOrder, claim));
  await expect(original.claim(id)).toContainText(`Line ${claim?.at?.paragraph} of order-owned.txt`);
  await expect(original.claim(id).locator(':focus')).toHaveCount(1);
  await app.expectSelection(id);
});

test('a page as a browser saved it is read as text and runs nothing', async ({ app, original, page }) => {
  await app.open(`panel=reports&sel=${walkOut.id}`);
  const asked = listenToRequests(page);
  await original.attach(SAVED_PAGE);
  await expect(original.section).toContainText('3 of 3 coded lines found');
  for (const claim of claimsOf(walkOut)) {
    await original.unfold(claim.id);
    const words = wordsOf(walkOut, claim).replaceAll(/[“”]/g, '"');
    await expect(original.markOf(claim.id)).toContainText(words);
    const near = original.claim(claim.id).getByText(/the highlight may be off/);
    await expect(near).toHaveCount(words.includes('"') ? 1 : 0);
  }
  expect(await page.evaluate(() => 'takenOver' in window)).toBe(false);
  expect(asked).toEqual([]);
});

test('a file that is something else is told what it was compared with, and what is attached stays', async ({
  app,
  original,
}) => {
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.attach(textPath(ownOrder));
  await original.attach(ANOTHER_TEXT);
  for (const fact of [
    /another-town\.txt is not a copy of R\d/,
    `“${ownOrder.title}”`,
    `${ownOrder.lineHashes?.length} line hashes`,
    `dossier version ${harbour.dossier.version} (${harbour.manifest.hash})`,
    'Your file has 3 lines; none is a line of the report.',
    `The first missing coded line is line ${coded[0]}.`,
    'Save the whole page',
    ownOrder.textSha256 ?? '',
  ]) {
    await expect(original.problem).toContainText(fact);
  }
  await expect(original.section).toContainText('order-owned.txt');
  await original.attach(textPath(walkOut));
  await expect(original.problem).toContainText(/It is a copy of R\d: attach it there\./);
});

test('a copy that lacks a line is kept, and the claims of that line say so', async ({ app, original }) => {
  const gone = claims.find(({ at }) => at?.paragraph === coded[1]);
  const lines = textLines(ownOrder).filter((_, at) => at + 1 !== gone?.at?.paragraph);
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.attach(textFile('part.txt', lines.join('\r\n')));
  await expect(original.section).toContainText(`${coded.length - 1} of ${coded.length} coded lines found`);
  await expect(original.section).toContainText(`The first missing one is line ${gone?.at?.paragraph}.`);
  await expect(original.claim(gone?.id ?? '')).toContainText(`Line ${gone?.at?.paragraph} is not in your copy`);
  await original.unfold(claims[0]?.id ?? '');
  await expect(original.markOf(claims[0]?.id ?? '')).toBeVisible();
});

const REFUSED = [
  {
    file: textFile('big.txt', 'line\n'.repeat(1_000_001)),
    said: /big\.txt is too large.*6 MB; the limit is 5 MB/,
  },
  { file: textFile('empty.txt', '\n \n'), said: 'empty.txt has no text' },
  {
    file: { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n\0\xff', 'latin1') },
    said: 'scan.pdf is not a text file',
  },
  {
    file: { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from('caf\xe9', 'latin1') },
    said: 'old.txt is in an unrecognised encoding',
  },
];

test('a file that cannot be a copy is refused with its reason', async ({ app, original }) => {
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  for (const { file, said } of REFUSED) {
    await original.attach(file);
    await expect(original.problem).toContainText(said);
  }
  await expect(original.removeButton).toHaveCount(0);
});

test('where the browser refuses to keep files, the copy lasts as long as the page and says so', async ({
  app,
  original,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.attach(textPath(ownOrder));
  await expect(original.section).toContainText(ALL_FOUND);
  await expect(original.section).toContainText('only until the page is closed or reloaded');
  await page.reload();
  await app.waitForState('ready');
  await app.idle();
  await expect(original.removeButton).toHaveCount(0);
});

test('everything works by keyboard', async ({ app, original, page }) => {
  // listening has to begin early: the browser shows a dialog of its own until it has been told not to
  const chooser = page.waitForEvent('filechooser', { timeout: 0 });
  await app.open(`panel=reports&sel=${ownOrder.id}`);
  await original.region.getByRole('button', { name: /^Show only events of/ }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Cite');
  await page.keyboard.press('Tab');
  await expect(original.field).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(textPath(ownOrder));
  await expect(original.section).toContainText(ALL_FOUND);
  await expect(original.field).toBeFocused();
  // the counts of claims and events stand between the field and the first claim
  for (const count of [/claims?$/, /events?$/]) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(count);
  }
  await page.keyboard.press('Tab');
  await expect(original.claim(claims[0]?.id ?? '').locator(':focus')).toHaveCount(1);
  await original
    .claim(claims[0]?.id ?? '')
    .locator('summary')
    .focus();
  await page.keyboard.press('Enter');
  await expect(original.lineOf(claims[0]?.id ?? '')).toBeVisible();
  await original.field.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(original.removeButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(original.removeButton).toHaveCount(0);
  await expect(original.field).toBeFocused();
});

test('nothing that axe objects to, in both themes', async ({ app, original, page }) => {
  const id = claims[0]?.id ?? '';
  for (const theme of ['light', 'dark']) {
    await app.load(`panel=reports&sel=${id}&theme=${theme}`);
    await expect(original.claim(id).getByLabel(/^Attach your copy/)).toBeVisible();
    await original.attach(ANOTHER_TEXT);
    await expect(original.problem).toBeVisible();
    expect(await violations(page, '[data-panel]')).toEqual([]);
    await original.attach(textPath(ownOrder));
    await expect(original.markOf(id)).toBeVisible();
    expect(await violations(page, '[data-panel]')).toEqual([]);
    await original.removeButton.click();
    await expect(original.removeButton).toHaveCount(0);
  }
});
