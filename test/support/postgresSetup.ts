// Starts a PostgreSQL server for a run of the tests, unless the environment names one. It ends with the run.
import { postgresPrograms, startPostgres } from './postgresServer.ts';

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Several projects need it, and have it together.
  if (process.env['GRAPH_CHAT_POSTGRES'] || process.env['GRAPH_CHAT_TEST_POSTGRES']) return undefined;
  if (postgresPrograms.found === undefined) return undefined;
  const server = await startPostgres({ synchronous_commit: 'off', full_page_writes: 'off' });
  process.env['GRAPH_CHAT_TEST_POSTGRES'] = server.url;
  return async () => {
    delete process.env['GRAPH_CHAT_TEST_POSTGRES'];
    await server.remove();
  };
}
