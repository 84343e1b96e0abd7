/**
 * How long this thread computes, in ms, from now until the function that is returned is called.
 *
 * What waits, or what another program takes of the processor, does not count: a busy machine makes nothing slow.
 */
export function processorTime(): () => number {
  const start = process.threadCpuUsage();
  return () => process.threadCpuUsage(start).user / 1000;
}
