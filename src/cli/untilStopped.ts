/** Waits for Ctrl-C or a request to terminate, then closes the servers, so that the process ends with status 0. */
export async function untilStopped(...servers: readonly { close(): Promise<void> }[]): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await Promise.all(servers.map((server) => server.close()));
}
