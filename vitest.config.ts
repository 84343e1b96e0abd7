import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Samples and guides import the package by its name; in the repository that is its source.
    alias: [
      { find: /^graph-chat$/, replacement: source('index.ts') },
      { find: /^graph-chat\/mock$/, replacement: source('mock/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The browser, the compiler and the packed package start processes; two cores are slow at it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the time is spent waiting for processes, so two files at once pay even on two cores.
    maxWorkers: 3,
  },
});
