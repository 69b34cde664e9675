import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**'];
/** What works with days and dates: it must give the same in every time zone. */
const DATED = ['src/{core,model,timeline,panels,parts}/**/*.test.{ts,tsx}'];
/** Laws over many inputs, whose days are put into words by what is tested in every zone: once is enough. */
const UNDATED = [
  'src/model/originals/**',
  'src/model/exports/**',
  'src/model/dossier/see-dossier.test.ts',
  'src/core/view/mangled-links.test.ts',
  'src/core/view/view-url.test.ts',
  'src/core/dossier/**',
];

/** The farthest zones to the east and to the west, beside the one of the calendar itself. */
const FAR_ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];

export default defineConfig({
  test: {
    environment: 'node',
    // a law over thousands of views takes its time on a busy machine
    testTimeout: 30_000,
    // modules are read once a worker, not once a file; nothing in them changes what another test sees
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'UTC',
          env: { TZ: 'UTC' },
          include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'scripts/**/*.test.ts', 'e2e/bench/**/*.test.ts'],
          exclude,
        },
      },
      ...FAR_ZONES.map((zone) => ({
        extends: true as const,
        test: { name: zone, env: { TZ: zone }, include: DATED, exclude: [...exclude, ...UNDATED] },
      })),
    ],
  },
});
