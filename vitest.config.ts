import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The browser, the compiler and the packed package start processes; two cores are slow at it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
