import { expect } from '@playwright/test';
import { test } from './support/journey.ts';

// the second server of playwright.config.ts serves the same build under a path
test.use({
  webgl: true,
  fresh: true,
  baseURL: `http://localhost:${Number(process.env['E2E_PORT'] ?? 4317) + 1}/maps/kursk/`,
});

test('the same build works under a path of a host', async ({ app, map, timeline, page }) => {
  await app.open('panel=reports');
  await map.expectDrawn();
  await timeline.expectDrawn();
  await expect(map.message).toBeHidden();
  await app.expectView({ panel: 'reports' });
  expect(new URL(page.url()).pathname).toBe('/maps/kursk/');
});
