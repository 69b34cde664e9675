import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'scripts/**/*.test.ts', 'e2e/bench/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    // a law over thousands of views takes its time on a busy machine
    testTimeout: 30_000,
  },
});
