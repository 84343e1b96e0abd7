import type fc from 'fast-check';

const factor = Number(process.env['GRAPH_CHAT_RUNS'] ?? 1);
const { GRAPH_CHAT_SEED, GRAPH_CHAT_RUNS } = process.env;

/** The seed of the random values: the given one, a random one in a longer run, and a constant by default. */
const seed = Number(
  GRAPH_CHAT_SEED ?? (GRAPH_CHAT_RUNS === undefined ? 20260105 : Math.trunc(Math.random() * 2 ** 31)),
);

/**
 * The parameters of a property: the number of runs, always with the same values.
 *
 * `GRAPH_CHAT_RUNS=20` runs every property twenty times as often, with other values each time. A failure prints its seed;
 * `GRAPH_CHAT_SEED` repeats it.
 */
export function times(count: number): fc.Parameters<unknown> {
  return { numRuns: Math.max(1, Math.round(count * factor)), seed };
}
