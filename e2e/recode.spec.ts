// A report of the bundled dossier is coded anew, from an empty dossier to files that the pipeline builds: the same claims come out.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { CoderDriver } from './drivers/coder-driver.ts';
import { buildSources } from './support/build-sources.ts';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';
import { fillerText, placeOf, recodingOf, told } from './support/recoding.ts';

const TITLE = 'Coded anew';

const tasks = bundled.dossier.reports
  .map((report) => recodingOf(bundled.dossier, report))
  .toSorted((a, b) => a.claims.length - b.claims.length);
/** The shortest report; and the shortest that affirms by itself every event that it names, so that of it nothing at all is left out. */
const chosen = new Set([tasks[0], tasks.find(({ leftOut }) => leftOut === 0)]);

/** The sources in a zip, by their files. */
function unzipped(zip: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(zip));
  return new Map(files.map(([file, bytes]) => [file.slice(file.indexOf('/') + 1), new TextDecoder().decode(bytes)]));
}

test.use({ fresh: true, viewport: { width: 1440, height: 900 } });

for (const task of chosen)
  test(`a report is coded anew from an empty dossier, and the same ${task?.claims.length} claims come out`, async ({
    app,
    desk,
    own,
    page,
  }, testInfo) => {
    test.slow();
    if (task === undefined) throw new Error('no report of the bundled dossier is whole by itself');
    const coder = new CoderDriver(desk, bundled.dossier, task);

    await app.open();
    await own.open();
    await own.dialog.getByLabel('Title').fill(TITLE);
    await own.dialog.getByRole('button', { name: 'Begin' }).click();
    await expect(own.dialog).toContainText(`${TITLE} is open: 0 events, 0 claims`);
    await own.close();
    await app.waitForState('ready');
    // nothing is shown, and there is nothing to reset
    await expect(page.getByRole('status').getByText('The dossier has no events.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reset all' })).toHaveCount(0);
    await page.getByRole('tab', { name: /^Reports/ }).click();
    await page.getByRole('button', { name: 'Code a report' }).click();
    // the text of a report is in no repository: this one says nothing
    await desk.paste.fill(fillerText(task));
    await desk.start.click();

    await test.step('the bibliography', () => coder.bibliography(task.report));
    for (const claim of task.claims) await test.step(`the claim at ${placeOf(claim)}`, () => coder.claim(claim));
    await test.step('what refers to other claims', () => coder.relations());
    await expect(desk.claims).toHaveCount(task.claims.length);
    await expect(desk.checks).toHaveText('The build has nothing against it.');

    await desk.button('Open the dossier with it').click();
    await expect(own.dialog).toContainText(`is open: ${task.events.length} events, ${task.claims.length} claims`);
    const waits = page.waitForEvent('download');
    await own.dialog.getByRole('button', { name: 'Sources, zipped' }).click();
    const zip = readFileSync(await (await waits).path());
    const [sources, out] = [testInfo.outputPath('sources'), testInfo.outputPath('built')];
    const built = buildSources(sources, out, unzipped(zip));

    const [report, ...others] = built.reports;
    expect(others).toEqual([]);
    if (report === undefined) throw new Error('the build has no report');
    const coded = told(recodingOf(built, report));
    const wanted = told(task);
    expect([...coded.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [name, record] of wanted) expect.soft(coded.get(name), name).toEqual(record);
  });
