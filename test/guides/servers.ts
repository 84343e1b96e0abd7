import { acceptNotifications, createEmulator, type Emulator } from '../../src/emulator/index.ts';
import { startMock } from '../../src/mock/startMock.ts';

/** What `npm start` starts, but on free ports, and what turns the ports of a text into these and back. */
export interface Servers {
  readonly emulator: Emulator;
  /** A text as it is printed, with the ports that are listened on. */
  local(text: string): string;
  /** The opposite. */
  printed(text: string): string;
  close(): Promise<void>;
}

/** Starts the emulator and the mock. */
export async function startServers(): Promise<Servers> {
  const emulator = await createEmulator({ deliver: acceptNotifications });
  const listening = new Map([['4010', new URL(await emulator.listen({ port: 0 })).port]]);
  const mock = await startMock({ port: 0 });
  listening.set('4012', new URL(mock.url).port);
  const replace = (text: string, ports: Iterable<readonly [string, string]>) =>
    [...ports].reduce((changed, [from, to]) => changed.replaceAll(`127.0.0.1:${from}`, `127.0.0.1:${to}`), text);
  return {
    emulator,
    local: (text) => replace(text, listening).replaceAll('port: 4010', 'port: 0'),
    printed: (text) =>
      replace(
        text,
        [...listening].map(([from, to]) => [to, from] as const),
      ),
    async close() {
      await Promise.all([emulator.close(), mock.close()]);
    },
  };
}
