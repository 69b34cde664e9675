// A person codes a report at the desk, from a text that is pasted to files that the pipeline builds.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Dossier } from '#core/dossier/types.ts';
import { violations } from './support/axe.ts';
import { buildSources } from './support/build-sources.ts';
import { harbour } from './support/harbour.ts';
import { test } from './support/journey.ts';

const TEXT = [
  'Second Ferry Leaves Port Ardal',
  'The Ardal Port Authority said on Tuesday that about 40 pilots were out. A new crane came to Quay Four overnight.',
  'Solmar has not commented.',
].join('\n\n');

const SOURCE = 'e2e/fixtures/harbour';

/** Builds the made-up dossier with what was coded in it, as `npm run data` does. */
function build(folder: string, files: ReadonlyMap<string, string>): Dossier {
  const sources = join(folder, 'sources');
  for (const part of ['dossier.yaml', 'codebook', 'reports', 'events', 'differences.yaml'])
    cpSync(join(SOURCE, part), join(sources, part), { recursive: true });
  return buildSources(sources, join(folder, 'built'), files);
}

// what is coded is kept on the device: each journey has a device of its own
test.use({ files: harbour, fresh: true, viewport: { width: 1440, height: 900 } });

test('a report is coded, kept, and taken away as files that build', async ({ app, desk, page }, testInfo) => {
  await app.open('panel=reports');
  await page.getByRole('button', { name: 'Code a report' }).click();
  await app.expectView({ panel: 'code' });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || request.url().length > 500)
      sent.push(request.url());
  });
  await desk.paste.fill(TEXT);
  await desk.start.click();

  // the bibliography
  for (const [field, value] of [
    ['title', 'Second Ferry Leaves Port Ardal'],
    ['published', '2031-05-07'],
    ['notBefore', '2031-05-07'],
    ['notAfter', '2031-05-09'],
    ['reliabilityWhy', 'A local paper with its own reporters.'],
  ] as const)
    await desk.fill(field, value, desk.reportForm);
  await desk.choose('publishedBasis', 'inferred', desk.reportForm);
  await desk.choose('kind', 'original', desk.reportForm);
  await desk.choose('reliability', 'B', desk.reportForm);
  await desk.button('All claims').click();
  await expect(desk.uncovered).toContainText('4 sentences have no claim');

  // a claim by a draft: its sentence, with the figure in it; the speaker is accepted, the day refused
  await desk.text.getByText('about 40').click();
  await expect(desk.region.locator('[data-draft-card]')).toContainText('figure: about 40');
  await desk.button('New claim on its sentence').click();
  await desk.drafts.getByRole('button', { name: 'Accept speaker: Ardal Port Authority' }).click();
  await desk.drafts.getByRole('button', { name: 'Refuse date: 2031-05-06' }).click();
  await expect(desk.drafts).toBeHidden();
  await desk.fill('text', 'About forty pilots do not work, says the port authority.');
  await desk.choose('credibility', '3');
  await desk.fill('credibilityWhy', 'The office that loses by it.');
  await desk.pick('measure.measureId', 'pilots who', 'Pilots who stopped work');

  // what the build says stands at its field, and goes when it is mended
  await desk.pick('events', 'stop work', /Pilots stop work/);
  await desk.choose('kind', 'judgement');
  await expect(desk.field('events')).toContainText('a judgement only mentions an event');
  await desk.choose('kind', 'account');
  await expect(desk.field('events')).not.toContainText('only mentions');
  await desk.pick('measure.eventId', 'pilots', /Pilots stop work/);
  await expect(desk.checks).toHaveText('The build has nothing against it.');

  // a claim of words that are selected, with an event that is made on the spot
  await desk.select('A new crane came to Quay Four');
  await desk.button('New claim').click();
  await desk.fill('text', 'Quay Four has a further crane.');
  await desk.choose('credibility', '4');
  await desk.pick('events', 'A crane comes to the quay', /^New:/);
  const event = desk.region.getByRole('group', { name: 'New event' });
  await expect(desk.field('type', event)).toContainText('this has to be filled in');
  await desk.choose('type', 'cargo', event);
  await desk.pick('places', 'quay', /^Quay Four/, event);
  await expect(desk.checks).toHaveText('The build has nothing against it.');
  await page.screenshot({ path: testInfo.outputPath('desk.png') });
  expect(await violations(page)).toEqual([]);

  // a claim of the next sentence without one
  await desk.button('All claims').click();
  await expect(desk.uncovered).toContainText('2 sentences have no claim');
  await desk.button(/^Make a claim of the next one/).click();
  await desk.fill('text', 'A further ferry has left.');
  await desk.choose('credibility', '3');
  await desk.pick('events', 'a crane', /^A crane comes/);

  // undo and redo, also of the claim as a whole
  await desk.button('All claims').click();
  await expect(desk.claims).toHaveCount(3);
  for (let step = 0; step < 4; step += 1) await desk.button('Undo').click();
  await expect(desk.claims).toHaveCount(2);
  for (let step = 0; step < 4; step += 1) await desk.button('Redo').click();
  await expect(desk.claims).toHaveCount(3);
  await expect(desk.saving).toHaveText('Kept on this device');

  // it is there after the page is loaded again
  await app.load('panel=code');
  await desk.button('Go on with Second Ferry Leaves Port Ardal').click();
  await desk.button('All claims').click();
  await expect(desk.claims).toHaveCount(3);
  await expect(desk.checks).toHaveText('The build has nothing against it.');

  const report = await desk.saved(desk.button('Save reports/2031/second-ferry-leaves-port-ardal.yaml'));
  const events = await desk.saved(desk.button('Save events/second-ferry-leaves-port-ardal.yaml'));
  expect(report.name).toBe('second-ferry-leaves-port-ardal.yaml');
  const built = build(
    testInfo.outputPath(),
    new Map([
      [`reports/2031/${report.name}`, report.text],
      [`events/${events.name}`, events.text],
    ]),
  );
  const coded = built.reports.find(({ title }) => title === 'Second Ferry Leaves Port Ardal');
  const claims = built.claims.filter(({ reportId }) => reportId === coded?.id);
  expect(claims.map(({ text }) => text)).toEqual([
    'A further ferry has left.',
    'About forty pilots do not work, says the port authority.',
    'Quay Four has a further crane.',
  ]);
  expect(claims[1]).toMatchObject({
    at: { paragraph: 2, start: 0 },
    saidBy: ['port-authority'],
    measure: { measureId: 'pilots-out', low: 40, high: 40, qualifier: 'about' },
  });
  expect(built.events.find(({ title }) => title === 'A crane comes to the quay')?.type).toBe('cargo');

  await desk.button('Open the dossier with it').click();
  await expect(page.getByRole('dialog', { name: 'Open your own evidence' })).toContainText(
    `is open: ${harbour.dossier.events.length + 1} events`,
  );
  expect(sent).toEqual([]);
});

test('two tabs that change one report are told, and one of them is chosen', async ({ app, desk, page, context }) => {
  await app.open('panel=code');
  await desk.paste.fill(TEXT);
  await desk.start.click();
  await desk.fill('title', 'Ferries', desk.reportForm);
  await expect(desk.saving).toHaveText('Kept on this device');

  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: 'Go on with Ferries' }).click();
  await second.getByLabel('Headline').fill('Boats');
  await expect(second.locator('[data-saving]')).toHaveText('Kept on this device');

  await expect(desk.region.getByRole('alert')).toContainText('changed in another tab');
  await desk.fill('title', 'Ships', desk.reportForm);
  await desk.button('Take the other one').click();
  await expect(desk.field('title', desk.reportForm).locator('input')).toHaveValue('Boats');
  await desk.button('Undo').click();
  await expect(desk.field('title', desk.reportForm).locator('input')).toHaveValue('Ships');
  await second.close();
});

test('two codings of one text are compared, and settled one by one', async ({ app, desk, page }, testInfo) => {
  const code = async (title: string, fill: () => Promise<void>): Promise<void> => {
    await app.load('panel=code');
    await desk.paste.fill(TEXT);
    await desk.start.click();
    await desk.fill('title', title, desk.reportForm);
    await desk.button('All claims').click();
    await fill();
    await desk.button('All claims').click();
    await expect(desk.saving).toHaveText('Kept on this device');
  };
  await app.open('panel=code');
  await code('Coded by the other', async () => {
    await desk.select('about 40 pilots were out');
    await desk.button('New claim').click();
    await desk.fill('text', 'About forty pilots are out.');
    await desk.choose('credibility', '2');
    await desk.button('All claims').click();
    await desk.select('Solmar has not commented.');
    await desk.button('New claim').click();
    await desk.fill('text', 'Solmar is silent.');
    await desk.choose('kind', 'silence');
  });
  await code('Ferries', async () => {
    await desk.select('said on Tuesday that about 40 pilots were out');
    await desk.button('New claim').click();
    await desk.fill('text', 'Some forty pilots do not work.');
    await desk.choose('credibility', '3');
  });

  await desk.button(/^Compare with another coding on this device: Coded by the other, 2 claims/).click();
  await expect(desk.region.locator('[data-agreement]')).toContainText(
    '1 claim in both, 0 only in yours, 1 only in the other',
  );
  await expect(desk.region.locator('[data-agreement-field="kind"]')).toContainText('100%');
  await expect(desk.region.locator('[data-agreement-field="credibility"]')).toContainText('0%');
  const differences = desk.region.locator('[data-difference]');
  await expect(differences).toHaveCount(3);
  await page.screenshot({ path: testInfo.outputPath('comparison.png') });
  expect(await violations(page)).toEqual([]);

  await desk.button('Keep yours: Headline').press('Enter');
  await expect(desk.button('Keep yours: Credibility')).toBeFocused();
  await desk.button('Take the other: Credibility').click();
  await desk.button('Take it over: Only the other').click();
  await expect(desk.region.locator('[data-differences]')).toContainText('all differences are settled');
  await desk.button('Undo').click();
  await expect(desk.button('Take it over: Only the other')).toBeVisible();
  await desk.button('Redo').click();
  await desk.button('All claims').click();
  await expect(desk.claims).toHaveCount(2);
  await desk.claims.first().getByRole('button').click();
  await expect(desk.field('credibility').locator('select')).toHaveValue('2');
});
