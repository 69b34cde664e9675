// A person codes a report at the desk, from a text that is pasted to files that the pipeline builds.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { violations } from './support/axe.ts';
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
  const [sources, out] = [join(folder, 'sources'), join(folder, 'built')];
  for (const part of ['dossier.yaml', 'codebook', 'reports', 'events', 'differences.yaml'])
    cpSync(join(SOURCE, part), join(sources, part), { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(sources, file)), { recursive: true });
    writeFileSync(join(sources, file), text);
  }
  execFileSync('node_modules/.bin/tsx', ['data/pipeline/cli.ts', 'build', '--source', sources, '--out', out]);
  const { file } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.parse(readFileSync(join(out, file), 'utf8')) as Dossier;
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
