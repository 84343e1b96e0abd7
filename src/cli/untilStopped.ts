/**
 * Resolves with Ctrl-C or a request to terminate. To be called before anything is printed: whoever reads that may end the process
 * at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** Waits for the signal to stop, then closes the servers, so that the process ends with status 0. */
export async function untilStopped(
  stopped: Promise<void>,
  ...servers: readonly { close(): Promise<void> }[]
): Promise<void> {
  await stopped;
  await Promise.all(servers.map((server) => server.close()));
}
