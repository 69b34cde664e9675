// Every number opens what it is made of, as a list with a link of its own and the rule by which it is counted.
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { writeSynthetic } from './bench/synthetic/write-synthetic.ts';
import { bundled, readDossierFiles } from './support/bundled-dossier.ts';
import { serveDossier } from './support/dossier-faults.ts';
import { harbour } from './support/harbour.ts';
import { test } from './support/journey.ts';

const DAY_MS = 86_400_000;

/** The number that a control says, in its name if it has one of its own. */
async function numberIn(control: Locator): Promise<number> {
  const [first = ''] =
    /\d[\d,]*/.exec((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '') ?? [];
  return Number(first.replaceAll(',', ''));
}

test.describe('on the known-on date of a link', () => {
  test.beforeEach(async ({ app }) => app.open('known=2025-03-01&t=2024-06-01..2024-11-30'));

  test('shown and hidden events', async ({ panel, timeline }) => {
    const controls = timeline.denominators.getByRole('button');
    const count = await controls.count();
    expect(count).toBeGreaterThan(3);
    for (let at = 0; at < count; at += 1) {
      const number = await numberIn(controls.nth(at));
      await controls.nth(at).click();
      await expect(panel.region.locator('[data-list-count]')).toHaveText(number === 1 ? '1 event' : `${number} events`);
      expect((await panel.listedIds()).length).toBe(number);
    }
  });

  test('counts of the filters and of the lanes, by keyboard', async ({ app, panel, filters, timeline, page }) => {
    for (const control of [
      filters.countOf('Deployment'),
      filters.countOf('Claimed'),
      timeline.region.getByRole('button', { name: /^Deployments: .* in the visible period/ }),
      timeline.region.getByRole('group', { name: 'Period' }).getByRole('button', { name: /as a list$/ }),
    ]) {
      const count = await numberIn(control);
      await control.focus();
      await page.keyboard.press('Enter');
      await expect(panel.region.locator('[data-list-count]')).toHaveText(count === 1 ? '1 event' : `${count} events`);
      await expect(panel.region).toContainText('As known on 1 March 2025');
    }
    expect((await app.view())?.['panel']).toBe('list');
  });

  test('bars of the overview, by keyboard and by mouse', async ({ app, panel, timeline, page }) => {
    const option = timeline.bars.getByRole('option', { selected: true });
    const bars = Number(/\d+/.exec((await timeline.bars.getAttribute('aria-label')) ?? '')?.[0]);
    expect(bars).toBeGreaterThan(2);
    await timeline.bars.focus();
    const seen: string[] = [];
    for (let bar = 0; bar < bars; bar += 1) {
      await expect(option).toHaveAttribute('aria-posinset', String(bar + 1));
      const words = (await option.textContent()) ?? '';
      await page.keyboard.press('Enter');
      const count = /: (.*)$/.exec(words)?.[1] ?? '';
      await expect(panel.region.locator('[data-list-count]')).toHaveText(count);
      await expect(panel.region).toContainText(words.slice(0, words.indexOf(':')));
      expect(await panel.listedIds()).toHaveLength(Number(/\d+/.exec(count)?.[0]));
      seen.push((await app.view())?.['list'] ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(seen).size).toBe(bars);
    await page.keyboard.press('Home');
    const box = await timeline.overview.locator('.tl-bar-cursor').boundingBox();
    const strip = await timeline.overview.boundingBox();
    if (box === null || strip === null) throw new Error('The overview shows no bar.');
    await page.mouse.move(strip.x + strip.width - 40, strip.y + strip.height / 2);
    await page.mouse.move(strip.x + strip.width / 2, strip.y - 200);
    await expect(option).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('ArrowRight');
    await expect(option).toHaveAttribute('aria-posinset', '2');
    await app.load('known=2025-03-01&t=2024-06-01..2024-11-30');
    await page.mouse.move(box.x + box.width / 2, strip.y + strip.height / 2);
    await expect(timeline.overview.locator('.tl-bar-tip')).toContainText('Double-click');
    await page.mouse.dblclick(box.x + box.width / 2, strip.y + strip.height / 2);
    await expect.poll(async () => (await app.view())?.['list']).toBe(seen[0]);
  });

  for (const [room, names] of [
    ['about', [/^\d+ claims$/, /^\d+ events$/]],
    ['figures', [/^\d+ estimates$/]],
  ] as const) {
    test(`counts of the room ${room}`, async ({ app, panel }) => {
      for (const name of names) {
        await app.open(`known=2025-03-01&panel=${room}`);
        const control = panel.region.getByRole('button', { name }).first();
        const number = await numberIn(control);
        expect(number).toBeGreaterThan(1);
        await control.click();
        const noun = room === 'about' && name.source.includes('events') ? 'events' : 'claims';
        await expect(panel.region.locator('[data-list-count]')).toHaveText(`${number} ${noun}`);
      }
    });
  }
});

test('a count on the timeline opens its events, and zooms to them', async ({ app, panel, timeline }) => {
  // from so far that days which lie apart are counted together; what is of one time cannot be zoomed apart
  await app.open('type=strike~troops~statement&t=2015-01-01..2034-12-31');
  await timeline.expectDrawn();
  const before = await timeline.period();
  const counts = timeline.counts;
  const many = Math.max(...(await counts.allTextContents()).map(Number));
  await counts
    .filter({ hasText: String(many) })
    .first()
    .click();
  await expect(panel.region.locator('[data-list-count]')).toHaveText(`${many} events`);
  expect(await panel.listedIds()).toHaveLength(many);
  await expect.poll(() => timeline.period()).not.toBe(before);
});

test('the number of reports on the timeline opens them', async ({ app, panel, timeline }) => {
  await app.open();
  const link = timeline.region.getByRole('button', { name: /^\d+ reports, as a list$/ });
  const count = await numberIn(link);
  await link.click();
  await app.expectView({ panel: 'reports' });
  await expect(panel.region.locator('[data-report]')).toHaveCount(count);
});

test.describe('many events', () => {
  test.use({ fresh: true });

  test('the bars of busy lanes open their events', async ({ app, page, panel, timeline }, testInfo) => {
    const folder = testInfo.outputPath('busy');
    writeSynthetic(folder, bundled.dossier, { events: 900, seed: 1 });
    await serveDossier(page, readDossierFiles(folder));
    const [from, until] = ['2018-01-01', '2025-06-30'];
    await app.open(`t=${from}..${until}`);
    await expect(timeline.peaks.first()).toBeVisible();
    const [name, count] = [
      await timeline.peaks.first().getAttribute('aria-label'),
      await numberIn(timeline.peaks.first()),
    ];
    expect(count).toBeGreaterThan(1);
    await timeline.peaks.first().focus();
    await page.keyboard.press('Enter');
    await expect(panel.region.locator('[data-list-count]')).toHaveText(`${count} events`);
    expect(await panel.listedIds()).toHaveLength(count);
    const list = (await app.view())?.['list'] ?? '';
    const [, first = '', last = '', type = ''] = list.split('.');
    expect(name).toContain(bundled.dossier.eventTypes.find(({ id }) => id === type)?.label);
    await panel.region.getByRole('button', { name: 'Back to the events' }).click();
    const lane = await timeline.peaks.first().boundingBox();
    const lanes = await timeline.lanes.boundingBox();
    if (lane === null || lanes === null) throw new Error('The lane is not drawn.');
    const share = (Date.parse(first) + Date.parse(last) + DAY_MS - 2 * Date.parse(from)) / 2;
    const x = lanes.x + (share / (Date.parse(until) + DAY_MS - Date.parse(from))) * lanes.width;
    await page.mouse.dblclick(x, lane.y + lane.height - 3);
    await expect.poll(async () => (await app.view())?.['list']).toBe(list);
  });
});

test.describe('the made-up dossier', () => {
  test.use({ files: harbour });

  test('the claims of an event', async ({ app, panel }) => {
    const { dossier } = harbour;
    const event = dossier.events.find(({ id }) => {
      const words = dossier.claims.filter(({ events }) => events.some((link) => link.eventId === id));
      return words.length > 1;
    });
    await app.open(`sel=${event?.id}`);
    const control = panel.region.getByRole('button', { name: /^\d+ claims?$/ }).first();
    const count = await numberIn(control);
    await control.click();
    await app.expectView({ list: `claims.${event?.id}`, panel: 'list', sel: event?.id ?? '' });
    expect((await panel.claimIds()).length).toBe(count);
  });
});

test('a list that does not exist is said to be so', async ({ app, panel }) => {
  await app.open('list=claims.ev-zzzz&panel=list');
  await expect(panel.region.getByRole('status')).toContainText('claims.ev-zzzz');
  await panel.region.getByRole('button', { name: 'Back to the events' }).click();
  await app.expectView({});
});

test('a report leads to its claims as a list', async ({ app, panel }) => {
  const [report] = bundled.dossier.reports;
  await app.open(`list=report.${report?.id}&panel=list`);
  const count = bundled.dossier.claims.filter(({ reportId }) => reportId === report?.id).length;
  await expect(panel.region.locator('[data-list-count]')).toHaveText(`${count} claims`);
});
