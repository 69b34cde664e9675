import type { Page } from '@playwright/test';

/** What must not happen on any page, whatever the journey is about. */
export interface PageWatch {
  /** Errors that nobody caught. */
  readonly errors: string[];
  /** What the Content-Security-Policy refused. */
  readonly refused: string[];
  /** Requests to any other host. */
  readonly foreign: string[];
}

/** Listens from now on; `origin` is the only one that may be asked for anything. */
export function watchPage(page: Page, origin: string): PageWatch {
  const watch: PageWatch = { errors: [], refused: [], foreign: [] };
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) watch.refused.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) watch.foreign.push(request.url());
  });
  return watch;
}
