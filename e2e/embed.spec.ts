// The page inside another one: the panes that were asked for, messages to allowed origins alone, and a frame without storage.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { expect } from '@playwright/test';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import { bundled } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

test.use({ fresh: true });

const [first, second] = bundled.dossier.events;
if (first === undefined || second === undefined) throw new Error('The dossier has no events.');

/** A page of somebody else, on a port of its own, with the site in a frame. It collects what it is told. */
async function foreignPage(frame: string): Promise<{ readonly url: string; readonly server: Server }> {
  const html = `<!doctype html><title>Foreign</title><script>
    window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));
  </script>${frame}`;
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

interface Foreign {
  readonly browser: Browser;
  /** Attributes of the frame. */
  readonly frame: string;
  /** Origins that the framed page is told to answer to; `own` stands for the foreign page. */
  readonly allowed?: 'own' | 'https://other.example';
}

/** Opens the foreign page in a context of its own: what it asks for is not asked for by the site. */
async function withForeign(
  baseURL: string | undefined,
  { browser, frame, allowed }: Foreign,
  run: (page: Page, inside: FrameLocator) => Promise<void>,
): Promise<void> {
  const src = `${baseURL}/?embed=timeline~panel&sel=${first?.id}`;
  const { url, server } = await foreignPage(`<iframe ${frame} src="${src}" width="900" height="600"></iframe>`);
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  try {
    if (allowed !== undefined) {
      const origin = allowed === 'own' ? new URL(url).origin : allowed;
      await context.route(src, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          'name="embed-origins" content=""',
          `name="embed-origins" content="${origin}"`,
        );
        await route.fulfill({ response, body });
      });
    }
    const page = await context.newPage();
    await page.goto(url);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading', { name: first?.title ?? '' })).toBeVisible();
    await run(page, inside);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

const heard = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

function ask(page: Page, id: string): Promise<void> {
  return page.evaluate((selected) => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ dossier: 'setView', view: `?sel=${selected}` }, '*');
  }, id);
}

test('shows the panes that were asked for, and whose evidence it is', async ({ plainBrowser, baseURL }) => {
  await withForeign(baseURL, { browser: plainBrowser, frame: '' }, async (_, inside) => {
    await expect(inside.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(inside.getByRole('banner')).toHaveCount(0);
    await expect(inside.getByRole('contentinfo').last()).toContainText(bundled.dossier.licence);
    const whole = await inside.getByRole('link', { name: 'Open the whole view' }).getAttribute('href');
    expect(new URL(whole ?? '').searchParams.get('sel')).toBe(first.id);
    expect(new URL(whole ?? '').searchParams.has('embed')).toBe(false);
  });
});

test('without an origin of its own, and so without storage, the frame works', async ({ plainBrowser, baseURL }) => {
  await withForeign(baseURL, { browser: plainBrowser, frame: 'sandbox="allow-scripts"' }, async (_, inside) => {
    await inside.getByRole('tab', { name: /^Reports/ }).click();
    await expect(inside.getByRole('tab', { name: /^Reports/ })).toHaveAttribute('aria-selected', 'true');
  });
});

test('a page that is allowed sets the view, and is told when it changes', async ({ plainBrowser, baseURL }) => {
  await withForeign(baseURL, { browser: plainBrowser, frame: '', allowed: 'own' }, async (page, inside) => {
    await expect.poll(() => heard(page)).toContainEqual({ dossier: 'ready', view: `?sel=${first.id}` });
    await ask(page, second.id);
    await expect(inside.getByRole('heading', { name: second.title })).toBeVisible();
    await expect.poll(() => heard(page)).toContainEqual({ dossier: 'viewChanged', view: `?sel=${second.id}` });
    await expect(inside.getByRole('banner')).toHaveCount(0);
  });
});

for (const allowed of [undefined, 'https://other.example'] as const) {
  test(`where ${allowed ?? 'nobody'} is allowed, another page is not heard, and told nothing`, async ({
    plainBrowser,
    baseURL,
  }) => {
    const foreign = { browser: plainBrowser, frame: '', ...(allowed !== undefined && { allowed }) };
    await withForeign(baseURL, foreign, async (page, inside) => {
      await ask(page, second.id);
      await inside.getByRole('tab', { name: /^Reports/ }).click();
      await expect(inside.getByRole('tab', { name: /^Reports/ })).toHaveAttribute('aria-selected', 'true');
      await inside
        .getByRole('tab', { name: /^Event/ })
        .first()
        .click();
      await expect(inside.getByRole('heading', { name: first.title })).toBeVisible();
      expect(await heard(page)).toEqual([]);
    });
  });
}

test('the code of the dialog frames the view', async ({ app, page, exports }) => {
  await app.open(`sel=${first.id}`);
  await exports.open();
  await page.getByRole('tab', { name: 'Link and frame' }).click();
  await page.getByLabel('Panel', { exact: true }).check();
  const code = await page.getByLabel('Code', { exact: true }).inputValue();
  expect(code).toContain('embed=map~timeline~panel');
  expect(code).toContain(`title="${bundled.dossier.title}: ${first.title}"`);
});
