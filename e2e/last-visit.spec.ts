// Who was here before is told what became of the dossier since: later publications as the list of what became known, or only that it was revised.
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { DossierFiles } from './support/bundled-dossier.ts';
import { serveDossier } from './support/dossier-faults.ts';
import { harbour } from './support/harbour.ts';
import { test } from './support/journey.ts';
import { knownDays, knownEventIds } from './support/publications.ts';

// the device is the subject
test.use({ fresh: true, files: harbour });

const days = knownDays(harbour.dossier);
const [before = '', last = ''] = days.slice(-2);

/** An earlier version of the made-up dossier. */
function earlierVersion(version: string, change: (text: string) => string): DossierFiles {
  const text = change(JSON.stringify({ ...harbour.dossier, version }));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return {
    dossier: harbour.dossier,
    text,
    manifest: { ...harbour.manifest, version, hash, file: `dossier.${hash}.json` },
  };
}

/** Its last report was not out: here it stands under the day of the one before. */
const older = earlierVersion('0.8.0', (text) => text.replaceAll(last, before));
const recoded = earlierVersion('0.9.0', (text) => text);

test('later publications are one line that leads to what became known since', async ({ app, changes, panel, page }) => {
  const line = page.locator('.since-visit');
  await serveDossier(page, older);
  await app.load();
  await expect(line).toHaveCount(0);
  await page.unrouteAll();
  await app.load();
  await expect(line).toContainText('then version 0.8.0, now 1.0.0');
  // a reload is no visit of its own
  await app.load();
  await line.getByRole('link', { name: /^What became known after/ }).click();
  await app.expectView({ panel: 'changes', with: before });
  const earlier = new Set(knownEventIds(harbour.dossier, before));
  await changes.expectNew(knownEventIds(harbour.dossier, last).filter((id) => !earlier.has(id)));
  await app.load();
  await panel.openTab('Events');
  await expect(panel.list).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('a dossier that was recoded says so, and offers no list', async ({ app, panel, page }) => {
  const line = page.locator('.since-visit');
  await serveDossier(page, recoded);
  await app.load();
  await page.unrouteAll();
  await app.load();
  await expect(line).toContainText('This dossier was revised since your last visit (then version 0.9.0, now 1.0.0)');
  await expect(line.getByRole('link')).toHaveCount(0);
  await panel.region.getByRole('button', { name: 'Close this line' }).click();
  await expect(line).toHaveCount(0);
  await panel.openTab('Reports');
  await panel.openTab('Events');
  await expect(panel.list).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('the visit can be seen and forgotten', async ({ app, panel, page }) => {
  await serveDossier(page, recoded);
  await app.load('panel=about');
  await panel.region.getByRole('button', { name: 'Forget: the version of the dossier at your last visit' }).click();
  await expect(panel.region).toContainText('Nothing is kept now.');
  await page.unrouteAll();
  await app.load();
  await expect(panel.list).toBeVisible();
  await expect(panel.region).not.toContainText('your last visit');
});

test('a device that keeps nothing is told nothing', async ({ app, panel, page, watch }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await serveDossier(page, recoded);
  await app.load();
  await page.unrouteAll();
  await app.load();
  await expect(panel.list).toBeVisible();
  await expect(panel.region).not.toContainText('your last visit');
  await expect(app.notices).toHaveCount(0);
  expect(watch.errors).toEqual([]);
});
