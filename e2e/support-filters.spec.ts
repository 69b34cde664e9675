// Who stands behind the events: status and support as filters, on marks, in the list and in the panel.
import { expect } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { DOSSIERS } from './support/publications.ts';

for (const { name, files } of DOSSIERS) {
  test.describe(name, () => {
    test.use({ files });
    const { dossier } = files;

    test(`a status filters every view: ${name}`, async ({ app, filters, panel, timeline }) => {
      await app.open('panel=event');
      const ids = (await app.shownIds()) ?? [];
      const facts = await Promise.all(ids.map(async (id) => ({ id, status: (await app.event(id))?.status })));
      const claimed = facts.filter(({ status }) => status === 'claimed').map(({ id }) => id);
      expect(claimed.length).toBeGreaterThan(0);
      await filters.choose('Claimed');
      await app.expectView({ status: 'claimed', panel: 'event' });
      await app.idle();
      expect(await app.shownIds()).toEqual(claimed);
      await panel.expectListed(claimed);
      await expect(timeline.denominators).toContainText(`${claimed.length} of ${dossier.events.length} events`);
      await app.goBack();
      await app.expectView({ panel: 'event' });
    });

    test(`support filters by independent origins: ${name}`, async ({ app, filters }) => {
      await app.open();
      const ids = (await app.shownIds()) ?? [];
      const facts = await Promise.all(
        ids.map(async (id) => ({ id, least: (await app.event(id))?.origins.atLeast ?? 0 })),
      );
      const two = facts.filter(({ least }) => least >= 2).map(({ id }) => id);
      await filters.least.selectOption('2');
      await app.expectView({ min: '2' });
      await app.idle();
      expect(await app.shownIds()).toEqual(two);
      await filters.withoutParties.check();
      await filters.printedOnly.check();
      await app.expectView({ min: '2', parties: 'without', sources: 'printed' });
      await app.idle();
      const strict = (await app.shownIds()) ?? [];
      expect(strict.every((id) => two.includes(id))).toBe(true);
      await filters.clearButton.click();
      await app.expectView({});
    });
  });
}

test('a value is shown alone, or hidden by Alt or by its own button; actors and places can be chosen too', async ({
  app,
  filters,
}) => {
  const { events, eventTypes, actors, places } = bundled.dossier;
  await app.open();
  const idsOf = (keep: (event: (typeof events)[number]) => boolean): string[] =>
    events
      .filter(keep)
      .map(({ id }) => id as string)
      .sort();
  const [first] = events;
  const type = eventTypes.find(({ id }) => id === first?.type);
  const row = filters.valueOf('type', type?.label ?? '');
  await row
    .getByRole('button')
    .first()
    .click({ modifiers: ['Alt'] });
  await app.expectView({ type: `!${type?.id ?? ''}` });
  await app.idle();
  expect(await app.shownIds()).toEqual(idsOf((event) => event.type !== type?.id));
  await row.getByRole('button', { name: /^Hide/ }).click();
  await app.expectView({});
  const taking = (id: string): string[] => idsOf((event) => event.actors.some(({ actorId }) => actorId === id));
  const actor = actors.reduce((most, each) => (taking(each.id).length > taking(most.id).length ? each : most));
  await filters.openFacet('Who took part');
  await filters.valueOf('actor', actor.name).getByRole('button', { name: actor.name, exact: true }).click();
  await app.expectView({ actor: actor.id });
  await app.idle();
  expect(await app.shownIds()).toEqual(taking(actor.id));
  const standing = (id: string): string[] => idsOf((event) => event.places.some(({ placeId }) => placeId === id));
  const place = places.reduce((most, each) => (standing(each.id).length > standing(most.id).length ? each : most));
  await filters.openFacet('Place');
  await filters.valueOf('place', place.name).getByRole('button').first().click();
  await app.expectView({ actor: actor.id, place: place.id });
  await app.idle();
  expect(await app.shownIds()).toEqual(taking(actor.id).filter((id) => standing(place.id).includes(id)));
  const count = Number(await filters.valueOf('place', place.name).locator('.ft-count').textContent());
  expect(count).toBe(taking(actor.id).filter((id) => standing(place.id).includes(id)).length);
  await filters.clearButton.click();
  await app.expectView({});
});

test('the link holds every support filter, and says what it does not know', async ({ app }) => {
  await app.open('min=2&parties=without&sources=printed&status=claimed~nonsense');
  await app.expectView({ min: '2', parties: 'without', sources: 'printed', status: 'claimed' });
  await expect(app.notices).toContainText(['nonsense']);
});

test('an event says which claims decide its status, who is silent, and by which rule', async ({ app, panel, page }) => {
  await app.open('sel=ev-y7pm&known=2025-03-31');
  await expect(panel.region).toContainText('Silent about it');
  await panel.region.getByText(/claims? decides? this/).click();
  await panel.region.getByRole('button', { name: /as a list with its own link/ }).click();
  await app.expectView({ known: '2025-03-31', list: 'deciding.ev-y7pm', panel: 'list', sel: 'ev-y7pm' });
  await expect(panel.region).toContainText('first rule that applies');
  await page.reload();
  await app.waitForState('ready');
  await expect(panel.region).toContainText('first rule that applies');
  expect((await panel.claimIds()).length).toBeGreaterThan(0);
});
