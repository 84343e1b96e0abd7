import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const reporter = fileURLToPath(new URL('skips.ts', import.meta.url));

/** Adds the reporter that says why tests were skipped, beside whichever reporters a run has. */
export const explainSkips: Plugin = {
  name: 'explain-skips',
  configureVitest({ vitest }) {
    const { reporters } = vitest.config;
    // It is called for each project.
    if (!reporters.some((other) => Array.isArray(other) && other[0] === reporter)) reporters.push([reporter, {}]);
  },
};
