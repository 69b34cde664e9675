import { expect } from '@playwright/test';
import { AppDriver } from './drivers/app-driver.ts';
import { CoverageDriver } from './drivers/coverage-driver.ts';
import { KnownOnDriver } from './drivers/known-on-driver.ts';
import { PanelDriver } from './drivers/panel-driver.ts';
import { TimelineDriver } from './drivers/timeline-driver.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { TIME_ZONES } from './support/publications.ts';

const { dossier } = bundled;
const [report, otherReport] = dossier.reports.filter(({ title }) => title !== null);
const datedEvent = dossier.events.find((event) =>
  event.when.some(({ span }) => span.startMin?.startsWith('2025-01') === true),
);
const firstEvent = dossier.events.find((event) => event.places.length > 0);

function idOf(record: { readonly id: string } | undefined): string {
  if (record === undefined) throw new Error('The bundled dossier has no such record.');
  return record.id;
}

test('a window of days and a known-on date are the same view in every time zone', async ({
  plainBrowser: browser,
  baseURL,
}) => {
  const views = [];
  for (const timezoneId of TIME_ZONES) {
    // one browser window after the other: two of them drawing at a time are slow
    const context = await browser.newContext({ timezoneId, ...(baseURL === undefined ? {} : { baseURL }) });
    const app = new AppDriver(await context.newPage());
    await app.open(`t=2025-01-01..2025-01-31&known=2025-04-28&sel=${idOf(datedEvent)}`);
    const panel = new PanelDriver(app.page);
    views.push({
      view: await app.view(),
      ids: await app.shownIds(),
      counts: await app.counts(),
      words: await panel.region.innerText(),
      period: await new TimelineDriver(app.page).period(),
      known: await new KnownOnDriver(app.page).field.inputValue(),
      coverage: await new CoverageDriver(app.page).region.innerText(),
    });
    await context.close();
  }
  const [utc, ...others] = views;
  expect(utc?.view).toMatchObject({ t: '2025-01-01..2025-01-31', known: '2025-04-28' });
  expect(utc?.known).toBe('28 Apr 2025');
  expect(utc?.period).toMatch(/1 Jan(?:uary)? 2025.*31 Jan(?:uary)? 2025/);
  for (const other of others) expect(other).toEqual(utc);
});

test('back and forward walk selections and filters, one step an action', async ({ app, panel }) => {
  await app.open('panel=event');
  const [first, second] = dossier.events;
  await panel.selectEvent(first?.title ?? '');
  await app.expectSelection(idOf(first));
  await panel.backToList();
  await app.expectSelection(null);
  await panel.selectEvent(second?.title ?? '');
  await app.expectSelection(idOf(second));
  await app.goBack();
  await app.expectSelection(null);
  await app.goBack();
  await app.expectSelection(idOf(first));
  await app.goBack();
  await app.expectView({ panel: 'event' });
  await app.goForward();
  await app.expectSelection(idOf(first));
});

test('back takes a filter off again', async ({ app, filters }) => {
  await app.open();
  const all = await app.shownIds();
  await filters.chooseReport(report?.title ?? '');
  await expect.poll(() => app.view()).toEqual({ report: idOf(report) });
  expect((await app.shownIds())?.length).toBeLessThan(all?.length ?? 0);
  await app.goBack();
  await app.expectView({});
  expect(await app.shownIds()).toEqual(all);
});

test('parts that cannot be read are named, and the rest works', async ({ app }) => {
  await app.open(`t=2025-02-30..2025-03-01&at=here&panel=reports&report=${idOf(report)}`);
  await app.expectView({ panel: 'reports', report: idOf(report) });
  await expect(app.notices).toContainText(['t=2025-02-30..2025-03-01']);
  await expect(app.notices).toContainText(['at=here']);
});

test('a value that this dossier does not have is named', async ({ app }) => {
  await app.open(`report=rp-zzzz~${idOf(report)}`);
  await app.expectView({ report: idOf(report) });
  await expect(app.notices).toContainText(['rp-zzzz']);
});

test('keys of later versions and of others survive what one does here', async ({ app, panel, filters }) => {
  await app.open(`utm_source=letter&panel=reports&future=1`);
  await app.expectView({ utm_source: 'letter', future: '1', panel: 'reports' });
  await panel.openTab('Event');
  await filters.chooseReport(otherReport?.title ?? '');
  await expect
    .poll(() => app.view())
    .toEqual({ utm_source: 'letter', future: '1', panel: 'event', report: idOf(otherReport) });
  expect(Object.fromEntries(new URLSearchParams(app.query()))).toMatchObject({ utm_source: 'letter', future: '1' });
});

test('a link to a record that never was says so', async ({ app, panel }) => {
  await app.open('sel=ev-zzzz');
  await expect(panel.region).toContainText('ev-zzzz');
  expect(await app.event('ev-zzzz')).toBeNull();
  expect(await app.selectedEventId()).toBeNull();
});

test('the link that is copied is the address of the view', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = idOf(firstEvent);
  await app.open(`sel=${id}&t=2024-01-01..2025-12-31`);
  await app.copyLinkButton.click();
  await expect(app.copyLinkButton).toHaveText('Link copied');
  const link = new URL(await app.page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ sel: id, t: '2024-01-01..2025-12-31' });
});

test('the title of the page follows the selection', async ({ app, page }) => {
  await app.open(`sel=${idOf(firstEvent)}`);
  await expect(page).toHaveTitle(`${firstEvent?.title} · ${dossier.title}`);
});

test.describe('loaded anew', () => {
  test.use({ fresh: true });

  test('a plain address is the default view, and stays plain', async ({ app }) => {
    await app.open();
    expect(await app.view()).toEqual({});
    expect(app.query()).toBe('');
    const counts = await app.counts();
    expect(counts).toMatchObject({ total: dossier.events.length });
  });

  test('a link brings back the whole view', async ({ app }) => {
    const view = {
      t: '2024-10-01..2025-02-28',
      at: '51.2,35.3,6.5',
      report: idOf(report),
      sel: idOf(firstEvent),
      theme: 'dark',
    };
    await app.open(new URLSearchParams(view).toString());
    await app.expectView(view);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('without a clipboard the link can be copied by hand', async ({ app, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await app.open('t=2025-01-01..2025-01-31');
    await app.copyLinkButton.click();
    await expect(page.getByRole('textbox', { name: /Clipboard unavailable/ })).toHaveValue(
      /t=2025-01-01\.\.2025-01-31/,
    );
  });

  test('one promise tells who embeds the page that all of it stands, asked for in the first frame that has it', async ({
    app,
  }) => {
    await app.page.addInitScript(() => {
      const note = (): void => {
        const { dataset } = document.documentElement;
        dataset['idleWhile'] = dataset['state'];
      };
      const ask = (): void => {
        if (window.dossier === undefined) requestAnimationFrame(ask);
        else void window.dossier.whenIdle().then(note);
      };
      ask();
    });
    await app.visit();
    await expect(app.page.locator('html')).toHaveAttribute('data-idle-while', 'ready', { timeout: 60_000 });
  });
});
