import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium/find-chromium.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4317);
const chromium = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // drawing by software is slow, and two journeys at a time share two cores
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 720 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    // what a journey answers in place of the server must reach the page
    serviceWorkers: 'block',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(chromium === null ? {} : { executablePath: chromium }) },
    screenshot: 'only-on-failure',
  },
  // the build at the root of a host, and again under a path
  webServer: [
    { port: PORT, base: '/' },
    { port: PORT + 1, base: '/maps/kursk/' },
  ].map(({ port, base }) => ({
    command: `node --import tsx scripts/serve/serve-build.ts ${port} ${base}`,
    port,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
  })),
});
