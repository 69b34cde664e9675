// The known-on date: what was known by the end of a day, by every way of setting it, and nothing with hindsight.
import { expect } from '@playwright/test';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import {
  claimDays,
  daysAfter,
  daysBetween,
  DOSSIERS,
  eventDays,
  knownDays,
  knownEventIds,
  originDays,
  reportsInOrder,
  shortDay,
} from './support/publications.ts';

/** The deployment, which North Korea acknowledged on the day before the last report came out. */
const DEPLOYMENT = 'ev-y7pm';

for (const { name, files } of DOSSIERS) {
  const { dossier } = files;
  const days = knownDays(dossier);
  const [first = '', second = ''] = days;
  const last = days.at(-1) ?? '';
  const all = dossier.events.map(({ id }) => id as string).sort();

  test.describe(name, () => {
    test.use({ files });

    test('a link shows what was known by the end of the day, and counts the rest', async ({
      app,
      knownOn,
      timeline,
      panel,
    }) => {
      await app.open(`known=${second}`);
      await app.expectView({ known: second });
      await knownOn.expectDay(shortDay(second));
      const known = knownEventIds(dossier, second);
      expect(await app.shownIds()).toEqual(known);
      const counts = await app.counts();
      const later = all.length - known.length;
      expect(later).toBeGreaterThan(0);
      expect(counts?.hidden.notYetKnown).toBe(later);
      const hidden = Object.values(counts?.hidden ?? {}).reduce((sum, count) => sum + count, 0);
      expect((counts?.shown ?? 0) + hidden).toBe(counts?.total);
      await expect(timeline.denominators).toContainText(`${later} not yet known`);
      await expect(knownOn.field.locator('xpath=..')).toContainText(`${daysBetween(second, last)} days before latest`);
      // the number opens the hidden events, and with them the way back
      await timeline.denominators.getByRole('button', { name: `${later} not yet known` }).click();
      await panel.region.getByRole('button', { name: 'Back to the latest' }).click();
      await expect.poll(async () => (await app.view())?.['known']).toBeUndefined();
      await knownOn.expectLatest(shortDay(last));
      expect(await app.shownIds()).toEqual(all);
    });

    // the laws of both dossiers hold what these show once
    if (files === bundled) {
      test('the day before a publication, its report is not known', async ({ app }) => {
        const day = daysAfter(second, -1);
        await app.open(`known=${day}`);
        const known = knownEventIds(dossier, first);
        expect(await app.shownIds()).toEqual(known);
        expect(known.length).toBeLessThan(knownEventIds(dossier, second).length);
      });

      test('buttons and keys step from publication to publication, and back is undo', async ({
        app,
        knownOn,
        page,
      }) => {
        await app.open();
        await knownOn.expectLatest(shortDay(last));
        await expect(knownOn.nextButton).toBeDisabled();
        const before = days.at(-2) ?? '';
        await knownOn.previousButton.click();
        await app.expectView({ known: before });
        await knownOn.expectDay(shortDay(before));
        await page.keyboard.press('[');
        await app.expectView({ known: days.at(-3) ?? '' });
        await page.keyboard.press(']');
        await app.expectView({ known: before });
        await knownOn.nextButton.click();
        await app.expectView({});
        await knownOn.expectLatest(shortDay(last));
        await app.goBack();
        await app.expectView({ known: before });
        await app.goBack();
        await app.expectView({ known: days.at(-3) ?? '' });
        await app.goForward();
        await app.expectView({ known: before });
        expect(await app.shownIds()).toEqual(knownEventIds(dossier, before));
      });

      test('the bar on the timeline is a slider', async ({ app, knownOn, page }) => {
        await app.open(`known=${second}`);
        await knownOn.bar.focus();
        for (const [key, day] of [
          ['ArrowLeft', daysAfter(second, -1)],
          ['ArrowRight', second],
          ['PageDown', first],
          ['PageUp', second],
          ['Home', first],
        ] as const) {
          await page.keyboard.press(key);
          await app.expectView({ known: day });
          await expect(knownOn.bar).toContainText(shortDay(day));
        }
        await page.keyboard.press('End');
        await app.expectView({});
        await expect(knownOn.bar).toHaveAttribute('aria-valuenow', String(daysBetween('1970-01-01', last)));
      });

      test('the focus stays in the list of events while it changes', async ({ app, page }) => {
        const byCount = [...days].sort((a, b) => knownEventIds(dossier, b).length - knownEventIds(dossier, a).length);
        const day = byCount[0] ?? last;
        await app.open(`panel=event&known=${day}`);
        const rows = page.locator('.pn-list').getByRole('link');
        await rows.first().focus();
        await page.keyboard.press('End');
        await expect(rows.and(page.locator(':focus'))).toHaveCount(1);
        await page.keyboard.press('[');
        await app.expectView({ known: days[days.indexOf(day) - 1] ?? '', panel: 'event' });
        await page.keyboard.press('ArrowUp');
        await expect(rows.and(page.locator(':focus'))).toHaveCount(1);
      });

      test('the field takes a day, and k leads to it', async ({ app, knownOn, page }) => {
        await app.open();
        await page.keyboard.press('k');
        await expect(knownOn.field).toBeFocused();
        const day = daysAfter(first, 1);
        await knownOn.field.fill(day);
        await app.expectView({ known: day });
        await expect(knownOn.bar).toContainText(shortDay(day));
        expect(await app.shownIds()).toEqual(knownEventIds(dossier, first));
        await knownOn.backButton.click();
        await app.expectView({});
        await knownOn.expectLatest(shortDay(last));
      });
    }

    test('said in public counts what reports repeat later, and is called reconstructed', async ({ app, knownOn }) => {
      const byReport = claimDays(dossier);
      const byOrigin = originDays(dossier);
      // said in public before its report came out
      const claim = dossier.claims.find(
        ({ id, repeats, events }) =>
          repeats === null && events.length > 0 && (byOrigin.get(id) ?? '') < (byReport.get(id) ?? ''),
      );
      const day = byOrigin.get(claim?.id ?? '') ?? '';
      const eventId = claim?.events[0]?.eventId ?? '';
      await app.open(`known=${day}`);
      expect(await app.shownIds()).toEqual(knownEventIds(dossier, day));
      expect((await app.event(eventId))?.claimIds).not.toContain(claim?.id);
      await knownOn.mode.selectOption({ label: 'said in public (reconstructed)' });
      await app.expectView({ known: day, knownby: 'origin' });
      const known = [...eventDays(dossier, byOrigin)].filter(([, since]) => since <= day).map(([id]) => id);
      await expect.poll(() => app.shownIds()).toEqual(known.toSorted());
      expect((await app.event(eventId))?.claimIds).toContain(claim?.id);
      await app.goBack();
      await app.expectView({ known: day });
      expect((await app.event(eventId))?.claimIds).not.toContain(claim?.id);
    });

    test('later events are faint or hidden, and never counted', async ({ app, knownOn, timeline }) => {
      await app.open(`known=${first}`);
      await timeline.expectDrawn();
      await expect(knownOn.laterMarks).not.toHaveCount(0);
      const counts = await app.counts();
      await knownOn.later.selectOption({ label: 'hidden' });
      await app.expectView({ known: first, later: 'hide' });
      await expect(knownOn.laterMarks).toHaveCount(0);
      expect(await app.counts()).toEqual(counts);
      await knownOn.later.selectOption({ label: 'faint' });
      await app.expectView({ known: first });
      await expect(knownOn.laterMarks).not.toHaveCount(0);
    });

    // browsers go through all fields of a page when one of them comes or reads different
    // the laws of both dossiers hold what these show once
    if (files === bundled) {
      test('a step of the date writes nothing into the fields of the card', async ({ app, knownOn }) => {
        await app.open(`known=${first}`);
        const changes = await knownOn.watchFields();
        await knownOn.nextButton.click();
        await app.expectView({ known: second });
        const later = all.length - knownEventIds(dossier, second).length;
        await expect(knownOn.laterCount).toHaveText(`${later} later events`);
        expect(await changes()).toEqual([]);
        await knownOn.laterCount.click();
        await app.expectView({ known: second, list: 'hidden.notYetKnown', panel: 'list' });
      });

      test('an event that is not known yet says so, and since when it is', async ({ app, panel }) => {
        const [id = '', day = ''] = [...eventDays(dossier)].find(([, each]) => each > first) ?? [];
        await app.open(`sel=${id}&known=${first}`);
        await expect(panel.region.getByRole('note')).toContainText('Not yet known on');
        expect((await app.event(id))?.status).toBe('not-known');
        await panel.region.getByRole('button', { name: 'Move the known-on date' }).click();
        await expect
          .poll(async () => (await app.shownIds())?.includes(id), { message: `${id} is known on ${day}` })
          .toBe(true);
      });
    }
  });
}

/** The claims that dates and places of an event rest on. */
function citedBy({ when, places }: DossierEvent): readonly string[] {
  return [...when, ...places].flatMap(({ from }) => from);
}

/** How a claim is cited: `R3 line 6`, with a letter if it shares the line. */
function claimLabel(dossier: Dossier, claimId: string): string {
  const claim = dossier.claims.find(({ id }) => id === claimId);
  const number = reportsInOrder(dossier).findIndex(({ id }) => id === claim?.reportId) + 1;
  const ofLine = dossier.claims
    .filter(({ reportId, at }) => reportId === claim?.reportId && at?.paragraph === claim.at?.paragraph)
    .sort(
      (a, b) =>
        (a.at?.start ?? 0) - (b.at?.start ?? 0) || (a.at?.end ?? 0) - (b.at?.end ?? 0) || (a.id < b.id ? -1 : 1),
    );
  const letter = ofLine.length === 1 ? '' : String.fromCodePoint(97 + ofLine.findIndex(({ id }) => id === claimId));
  return `R${number} line ${claim?.at?.paragraph}${letter}`;
}

test('dates and places rest on claims known by then alone', async ({ app, panel, knownOn }) => {
  const { dossier } = bundled;
  const known = claimDays(dossier);
  const since = eventDays(dossier);
  // known on a day, but dated or placed by claims that came later too
  const [found] = knownDays(dossier).flatMap((day) =>
    dossier.events
      .filter(({ id }) => (since.get(id) ?? '') <= day)
      .map((event) => ({ day, event, later: citedBy(event).filter((id) => (known.get(id) ?? '') > day) }))
      .filter(({ later }) => later.length > 0),
  );
  if (found === undefined) throw new Error('The bundled dossier has no such event.');
  const { day, event, later } = found;
  const facts = panel.region.locator('.pn-facts');
  const labels = later.map((id) => claimLabel(dossier, id));
  await app.open(`sel=${event.id}`);
  for (const label of labels) {
    await expect(facts.getByRole('link', { name: label, exact: true }).first()).toBeVisible();
  }
  await knownOn.field.fill(day);
  await app.expectView({ sel: event.id, known: day });
  const kept = citedBy(event).filter((id) => (known.get(id) ?? '') <= day);
  const keptLabels = new Set(kept.map((id) => claimLabel(dossier, id)));
  for (const label of labels.filter((each) => !keptLabels.has(each))) {
    await expect(facts.getByRole('link', { name: label, exact: true })).toHaveCount(0);
  }
  const claims = await panel.claimIds();
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((id) => (known.get(id) ?? '') > day)).toEqual([]);
});

test('the deployment is claimed while North Korea is silent, and acknowledged a day later', async ({
  app,
  panel,
  page,
}) => {
  await app.open(`sel=${DEPLOYMENT}&known=2025-04-27`);
  expect((await app.event(DEPLOYMENT))?.status).toBe('claimed');
  await expect(panel.region).toContainText('Claimed by');
  const silent = panel.region.getByRole('listitem').filter({ hasText: 'Silent about it' });
  await expect(silent).toContainText('North Korea');
  await page.keyboard.press(']');
  await expect.poll(async () => (await app.event(DEPLOYMENT))?.status).toBe('own-word');
  await expect(panel.region).toContainText(/Acknowledged by .*North Korea/);
  await expect(silent.filter({ hasText: 'North Korea' })).toHaveCount(0);
});

test('a day that does not exist is named, and the rest of the link works', async ({ app }) => {
  const [report] = bundled.dossier.reports;
  await app.open(`known=2025-02-30&report=${report?.id}`);
  await app.expectView({ report: report?.id ?? '' });
  await expect(app.notices).toContainText(['known=2025-02-30']);
});
