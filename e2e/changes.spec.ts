// Two known-on dates beside each other: what became known between them, set by the controls that a reader sees, kept in the link.
import { expect } from '@playwright/test';
import { violations } from './support/axe.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { eventDays, knownDays, knownEventIds, shortDay } from './support/publications.ts';

const { dossier } = bundled;
const days = knownDays(dossier);
const [first = '', second = ''] = days;
const last = days.at(-1) ?? '';
const before = days.at(-2) ?? '';

/** The events that became known after a day and by the end of another. */
function newBetween(from: string, until: string): string[] {
  const earlier = new Set(knownEventIds(dossier, from));
  return knownEventIds(dossier, until).filter((id) => !earlier.has(id));
}

test('both dates are set by controls on the screen; the link opens the same, and back undoes it', async ({
  app,
  changes,
  knownOn,
  panel,
}) => {
  await app.open();
  await knownOn.field.fill(second);
  await app.expectView({ known: second });
  await knownOn.compareButton.click();
  await app.expectView({ known: second, panel: 'changes' });
  await expect(changes.title).toHaveText(/^What became known between/);
  await changes.expectNew(newBetween(second, last));
  await changes.withField.selectOption({ label: shortDay(first) });
  await app.expectView({ known: second, with: first, panel: 'changes' });
  const fresh = newBetween(first, second);
  await changes.expectNew(fresh);
  const said = await changes.region.textContent();

  await app.load(app.query());
  await expect(changes.region).toHaveText(said ?? '');
  await expect(changes.withField).toHaveValue(first);

  // an entry leads to its event, and back to the list
  await changes
    .entry(fresh[0] ?? '')
    .getByRole('link')
    .click();
  await app.expectSelection(fresh[0] ?? '');
  await expect(panel.title).toBeVisible();
  await app.goBack();
  await changes.expectNew(fresh);
});

test('back undoes the choice of either date', async ({ app, changes, knownOn }) => {
  await app.open(`panel=changes&known=${second}`);
  await changes.withField.selectOption({ label: shortDay(first) });
  await app.expectView({ known: second, with: first, panel: 'changes' });
  await knownOn.nextButton.click();
  await app.expectView({ known: days[2] ?? '', with: first, panel: 'changes' });
  await app.goBack();
  await app.expectView({ known: second, with: first, panel: 'changes' });
  await app.goBack();
  await app.expectView({ known: second, panel: 'changes' });
  await changes.expectNew(newBetween(second, last));
});

test('status and figures stand there as they were and as they are', async ({ app, changes }) => {
  const known = [...eventDays(dossier)].filter(([, day]) => day <= before).map(([id]) => id);
  await app.open(`known=${before}&panel=changes`);
  const then = await changes.statuses(known);
  await expect(changes.region).toContainText(/\d.* → .*\d|not known before/);
  await app.open('panel=changes');
  const now = await changes.statuses(known);
  const moved = known.filter((id) => then.get(id) !== now.get(id));
  expect(moved.length).toBeGreaterThan(0);
  for (const id of moved) await expect(changes.entry(id)).toContainText(/Status: .+ → .+/);
});

test('by keyboard alone, from the start page', async ({ app, changes, search, page }) => {
  await app.open();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(search.palette).toBeVisible();
  await page.keyboard.type('compare two');
  await expect(search.options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await app.expectView({ panel: 'changes' });
  await changes.expectNew(newBetween(before, last));
  await page.keyboard.press('[');
  await app.expectView({ known: before, panel: 'changes' });
  await changes.withField.focus();
  await page.keyboard.press('Home');
  await app.expectView({ known: before, with: first, panel: 'changes' });
  await changes.expectNew(newBetween(first, before));
  expect(await changes.count.textContent()).toMatch(/^\d+ events? became known or changed/);
});

for (const theme of ['light', 'dark']) {
  test(`axe has no objection to it, ${theme}`, async ({ app, page }) => {
    await app.open(`known=${second}&panel=changes&theme=${theme}`);
    expect(await violations(page, '[data-panel]')).toEqual([]);
  });
}
