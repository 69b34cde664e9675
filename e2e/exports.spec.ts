import { expect } from '@playwright/test';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

const { dossier } = bundled;
const [type] = dossier.eventTypes;

const FORMATS = [
  ['events.csv', 'Events, CSV', 'csv'],
  ['claims.csv', 'Claims, CSV', 'csv'],
  ['estimates.csv', 'Estimates, CSV', 'csv'],
  ['xlsx', 'Workbook, XLSX', 'xlsx'],
  ['geojson', 'Map, GeoJSON', 'geojson'],
  ['jsonl', 'Data, JSON Lines', 'jsonl'],
  ['csl', 'References, CSL-JSON', 'json'],
  ['bibtex', 'Reports, BibTeX', 'bib'],
  ['ris', 'Reports, RIS', 'ris'],
] as const;

function rowsOf(csv: string): number {
  // a line end inside of quotation marks ends no row
  return (
    csv
      .replaceAll(/"[^"]*"/g, '')
      .trimEnd()
      .split('\r\n').length - 1
  );
}

test('every format can be downloaded by keyboard, and holds what the view shows', async ({ app, exports }) => {
  await app.open(`type=${type?.id}&known=2025-03-28`);
  const shown = (await app.shownIds()) ?? [];
  const claims = new Set<string>();
  const reports = new Set<string>();
  for (const id of shown) for (const claim of (await app.event(id))?.claimIds ?? []) claims.add(claim);
  for (const claim of dossier.claims) if (claims.has(claim.id)) reports.add(claim.reportId);
  expect(shown.length).toBeGreaterThan(1);
  await exports.open();
  await expect(exports.summary).toContainText('As known on 28 Mar 2025');
  const texts = new Map<string, string>();
  for (const [format, label, ending] of FORMATS) {
    await exports.choose(exports.format(label));
    const { name, text } = await exports.download();
    expect(name.startsWith(`kursk-dossier-${dossier.version}-`)).toBe(true);
    expect(name).toMatch(new RegExp(`-[a-z]+-2025-03-28\\.${ending}$`));
    expect(text.length).toBeGreaterThan(100);
    texts.set(format, text);
  }
  const text = (format: string): string => texts.get(format) ?? '';
  expect(rowsOf(text('events.csv'))).toBe(shown.length);
  expect(rowsOf(text('claims.csv'))).toBe(claims.size);
  expect((JSON.parse(text('geojson')) as { features: unknown[] }).features).toHaveLength(shown.length);
  expect(text('jsonl').trimEnd().split('\n')).toHaveLength(shown.length);
  expect(JSON.parse(text('csl'))).toHaveLength(reports.size + claims.size);
  expect(text('bibtex').match(/^@/gm)).toHaveLength(reports.size);
  expect(text('ris').match(/^TY/gm)).toHaveLength(reports.size);
  await exports.page.keyboard.press('Escape');
  await expect(exports.dialog).toBeHidden();
  await expect(exports.button).toBeFocused();
});

test('window.dossier gives the same files, and says what it cannot give', async ({ app, page }) => {
  await app.open(`type=${type?.id}`);
  const shown = (await app.shownIds()) ?? [];
  const made = await page.evaluate(async () => {
    // a script may ask for anything
    const api = window.dossier as unknown as { exportAs(format: string, scope?: string): Promise<Blob> };
    const text = async (format: string, scope?: string) => (await api.exportAs(format, scope)).text();
    const fail = (format: string, scope?: string) =>
      api.exportAs(format, scope).then(String, (error: Error) => error.message);
    return {
      shown: await text('events.csv'),
      all: await text('events.csv', 'all'),
      figures: await text('estimates.csv', 'all'),
      size: (await api.exportAs('xlsx', 'all')).size,
      format: await fail('pdf'),
      scope: await fail('csl', 'some'),
      none: await fail('ris', 'selected'),
    };
  });
  expect(rowsOf(made.shown)).toBe(shown.length);
  expect(rowsOf(made.all)).toBe(dossier.events.length);
  expect(made.size).toBeGreaterThan(10_000);
  const estimates = await page.evaluate(
    (ids) =>
      ids.flatMap((id) => window.dossier?.figures(id) ?? []).reduce((sum, series) => sum + series.estimates.length, 0),
    dossier.measures.map(({ id }) => id as string),
  );
  expect(rowsOf(made.figures)).toBe(estimates);
  expect(made.format).toContain('events.csv, claims.csv, estimates.csv, xlsx, geojson, jsonl, csl, bibtex, ris');
  expect(made.scope).toContain('shown, selected, all');
  expect(made.none).toBe('Nothing to export: no report is selected, or none that is known in this view.');
});

test('with nothing shown there is no empty file but words; the text of a file can be copied', async ({
  app,
  exports,
}) => {
  await app.open(emptyQuery(dossier));
  await exports.open();
  await expect(exports.summary).toContainText('Nothing to export: the view shows no event.');
  await expect(exports.dialog.getByRole('button', { name: 'Download' })).toHaveAttribute('aria-disabled', 'true');
  await exports.choose(exports.scope('Everything known'));
  await exports.dialog.getByRole('button', { name: 'Show as text' }).press('Enter');
  await expect(exports.dialog.getByRole('textbox')).toHaveValue(/^id,type,/);
});

test('an event is cited by a link that opens it again', async ({ app, exports, panel }) => {
  const event = dossier.events.find(({ when }) => when.length > 0);
  await app.open(`sel=${event?.id}`);
  await panel.region.getByRole('button', { name: 'Cite' }).press('Enter');
  const text = await exports.citation.getByRole('textbox', { name: 'Text' }).inputValue();
  expect(text).toContain(`“${event?.title}” (event ${event?.id})`);
  const link = /http\S+/.exec(text)?.[0] ?? '';
  expect(new URL(link).searchParams.get('sel')).toBe(event?.id);
  await expect(exports.citation.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{/);
  await exports.page.keyboard.press('Escape');
  await expect(exports.citation).toBeHidden();
});

test.describe('on paper', () => {
  test.use({ webgl: true });

  test('stand the conditions, the link, and map and timeline as they are seen', async ({ app, page, map }) => {
    await app.open(`type=${type?.id}&known=2025-03-28`);
    await map.expectDrawn();
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return page.locator('.pa-head').count();
      })
      .toBe(1);
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('.pa-head');
    await expect(head).toContainText('As known on 28 Mar 2025');
    await expect(head).toContainText(type?.label ?? '');
    await expect(head.getByRole('link')).toHaveAttribute('href', /known=2025-03-28/);
    const picture = await page.locator('.mp-picture').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return new Set(pixels).size;
    });
    expect(picture).toBeGreaterThan(20);
    await expect(page.locator('.tl-chart').getByRole('button').first()).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(head).toHaveCount(0);
  });
});
