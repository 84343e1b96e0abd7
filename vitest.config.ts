import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { explainSkips } from './test/support/explainSkips.ts';

/** The emulator's behaviour, which is the same wherever it keeps its records. */
const behaviour = ['test/emulator/*.test.ts', 'test/emulator/!(store)/*.test.ts'];

/** The emulator's behaviour on one of its stores. */
const onStore = (name: string, globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, include: behaviour, env: { EMULATOR_STORE: name }, globalSetup },
});

/** Starts the server of the tests that need PostgreSQL. */
const withPostgres = ['test/support/postgresSetup.ts'];

// Every Node that the tests start keeps here what it has compiled, so that only the first one of a kind compiles it.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node-compile', import.meta.url));

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  plugins: [explainSkips],
  resolve: {
    // Samples and guides import the package by its name; in the repository that is its source.
    alias: [
      { find: /^graph-chat$/, replacement: source('index.ts') },
      { find: /^graph-chat\/beta$/, replacement: source('beta.ts') },
      { find: /^graph-chat\/emulator$/, replacement: source('emulator/index.ts') },
      { find: /^graph-chat\/emulator\/postgres$/, replacement: source('emulator/store/postgres.ts') },
      { find: /^graph-chat\/emulator\/sqlite$/, replacement: source('emulator/store/sqlite.ts') },
      { find: /^graph-chat\/mock$/, replacement: source('mock/index.ts') },
      { find: /^graph-chat\/msw$/, replacement: source('msw/index.ts') },
      { find: /^graph-chat\/notifications$/, replacement: source('notifications/index.ts') },
      { find: /^graph-chat\/sign-in$/, replacement: source('signIn/index.ts') },
      { find: /^graph-chat\/testing$/, replacement: source('testing/index.ts') },
    ],
  },
  test: {
    // Loading the generated validators anew for each of 140 files took a third of the time.
    isolate: false,
    restoreMocks: true,
    setupFiles: ['test/support/setup.ts'],
    projects: [
      onStore('memory'),
      onStore('sqlite'),
      onStore('postgres', withPostgres),
      {
        extends: true,
        test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: behaviour, globalSetup: withPostgres },
      },
    ],
    // The browser, the compiler and the packed package start processes; two cores are slow at it.
    // GRAPH_CHAT_RUNS lets property tests run so many times as long.
    testTimeout: 180_000 * Math.max(1, Number(process.env['GRAPH_CHAT_RUNS'] ?? 1)),
    hookTimeout: 180_000,
    // Most of the time is spent waiting for processes, so two files at once pay even on two cores.
    maxWorkers: 3,
  },
});
