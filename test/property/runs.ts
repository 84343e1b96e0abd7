import type fc from 'fast-check';

const factor = Number(process.env['GRAPH_CHAT_RUNS'] ?? 1);
const fixed = Number(process.env['GRAPH_CHAT_SEED'] ?? 20260105);

/** The seed that every property draws from. */
const seed = process.env['GRAPH_CHAT_RUNS'] === undefined ? fixed : Math.trunc(Math.random() * 2 ** 31);

/**
 * How a property is run: so many times, always with the same values.
 *
 * `GRAPH_CHAT_RUNS=20` runs every property twenty times as often, with other values each time. A failure prints its seed;
 * `GRAPH_CHAT_SEED` repeats it.
 */
export function times(count: number): fc.Parameters<unknown> {
  return { numRuns: Math.max(1, Math.round(count * factor)), seed };
}
