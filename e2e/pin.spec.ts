// A link that was made with an earlier version says what has changed since, and opens as then and as now.
import { expect } from '@playwright/test';
import { PinDriver } from './drivers/pin-driver.ts';
import { changed, counted, doubled, heir, merged, release, withdrawn } from './support/changed-dossier.ts';
import { test as journey } from './support/journey.ts';

const test = journey.extend<{ pin: PinDriver }>({
  pin: async ({ page }, provide) => provide(new PinDriver(page)),
});

test.use({ files: changed });

const PIN = `pin=${release.hash}`;
const RELEASES = '**/dossier/releases/**';

test('says what has changed of what it selects, then of the whole, and shows both', async ({ app, pin, panel }) => {
  await app.open(`sel=${counted.id}&${PIN}`);
  await expect(pin.bar).toContainText(`This link was made with version ${release.version} of`);
  await expect(pin.bar).toContainText('The event this link selects has changed.');
  await expect(pin.bar).toContainText('1 event withdrawn, 1 event merged');
  await expect(pin.asNow).toHaveAttribute('aria-pressed', 'true');

  await pin.details.click();
  await expect(pin.entry(counted.id)).toContainText('→');
  await expect(pin.entry(withdrawn.id)).toContainText(withdrawn.title);
  await expect(pin.entry(merged.id)).toContainText(`Merged into “${heir.title}”`);
  await pin.entry(heir.id).getByRole('link').click();
  await app.expectSelection(heir.id);
  await app.goBack();
  await app.expectSelection(counted.id);

  const high = doubled.measure?.high ?? 0;
  const figures = (): Promise<readonly number[]> =>
    app.page.evaluate(
      (measure) =>
        (window.dossier?.figures(measure) ?? []).flatMap((series) => series.estimates.map((each) => each.high ?? 0)),
      doubled.measure?.measureId ?? '',
    );
  expect(await figures()).toContain(high * 2);
  await pin.asThen.click();
  await expect(pin.asThen).toHaveAttribute('aria-pressed', 'true');
  await app.waitForState('ready');
  await app.expectView({ sel: counted.id, pin: release.hash, as: 'then' });
  await expect.poll(figures).toContain(high);
  expect(await app.event(withdrawn.id)).not.toBeNull();
  await app.goBack();
  await expect(pin.asNow).toHaveAttribute('aria-pressed', 'true');
  expect(await app.event(withdrawn.id)).toBeNull();
  await expect(panel.region).toBeVisible();
});

test('an event that was withdrawn, or merged, is there as then', async ({ app, pin }) => {
  await app.open(`sel=${withdrawn.id}&${PIN}`);
  await expect(pin.bar).toContainText(`“${withdrawn.title}”, has been withdrawn`);
  await pin.asThen.click();
  await expect.poll(() => app.selectedEventId()).toBe(withdrawn.id);

  await app.open(`sel=${merged.id}&${PIN}`);
  await app.expectSelection(heir.id);
  await expect(pin.bar).toContainText(`has been merged into “${heir.title}”`);
  await pin.asThen.click();
  await expect.poll(() => app.selectedEventId()).toBe(merged.id);
  await pin.asNow.click();
  await expect.poll(() => app.selectedEventId()).toBe(heir.id);
});

test('opens as then at once, and goes on without the version', async ({ app, pin }) => {
  await app.load(`sel=${withdrawn.id}&${PIN}&as=then`);
  await expect.poll(() => app.selectedEventId()).toBe(withdrawn.id);
  await expect(pin.asThen).toHaveAttribute('aria-pressed', 'true');
  await pin.close.click();
  await expect(pin.bar).toHaveCount(0);
  await app.expectView({ sel: withdrawn.id });
  expect(await app.selectedEventId()).toBeNull();
});

test('a version that is not kept is named, with what to do', async ({ app, pin }) => {
  await app.open('pin=0123456789abcdef&as=then');
  await expect(pin.bar).toContainText('is not kept here (0123456789abcdef)');
  await expect(pin.bar).toContainText('you see version 9.0.0');
  await expect(pin.asThen).toHaveCount(0);
});

test('nothing is said of the version that is open', async ({ app, pin }) => {
  await app.open(`pin=${changed.manifest.hash}`);
  await expect(pin.bar).toHaveCount(0);
});

test.describe('without a connection', () => {
  test.use({ fresh: true });

  test('says so, shows the newest, and tries again', async ({ app, page, pin, watch }) => {
    await page.route(RELEASES, (route) => route.abort('internetdisconnected'));
    await app.load(`${PIN}&as=then`);
    await expect(pin.bar).toContainText('There is no connection. You see version 9.0.0.');
    await page.unroute(RELEASES);
    await pin.bar.getByRole('button', { name: 'Try again' }).click();
    await expect(pin.asThen).toHaveAttribute('aria-pressed', 'true');
    watch.errors.length = 0;
  });
});
