import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Version } from '../../src/contract/versions.ts';
import { createGraphChat } from '../../src/index.ts';
import { operationOf, problemOf, readResponse } from '../support/checkedResponse.ts';
import { emulatorTarget } from './emulatorTarget.ts';
import { type StockPrism, stockProxy } from './stockPrism.ts';
import type { Target } from './target.ts';

/**
 * What Microsoft may add to any response at any time, each made from what the emulator returns.
 *
 * @see https://learn.microsoft.com/graph/versioning-and-support
 */
const additions: Readonly<Record<string, { path: string; add: (body: Body) => void; complaint: RegExp }>> = {
  'a property of an entity': {
    path: '/chats',
    add: ({ value }) => Object.assign(value[0] ?? {}, { isPinned: null }),
    complaint: /"additionalProperty":"isPinned"/,
  },
  'a property of the page': {
    path: '/chats',
    add: (body) => Object.assign(body, { hints: ['none'] }),
    complaint: /"additionalProperty":"hints"/,
  },
  'a member of an evolvable enum': {
    path: '/chats',
    add: ({ value }) => Object.assign(value[0] ?? {}, { chatType: 'community' }),
    complaint: /chatType.*"allowedValues"/,
  },
  'a type of member': {
    path: '/chats/{chat}/members',
    add: ({ value }) => Object.assign(value[0] ?? {}, { '@odata.type': '#microsoft.graph.agentConversationMember' }),
    complaint: /agentConversationMember/,
  },
  'a member whose type is left out, with a user that is null': {
    path: '/chats/{chat}/members',
    add: ({ value }) => {
      Object.assign(value[0] ?? {}, { user: null });
      delete value[0]?.['@odata.type'];
    },
    complaint: /"tag":"@odata.type"/,
  },
  'a type of event': {
    path: '/chats/{chat}/messages',
    add: ({ value }) =>
      Object.assign(value[0] ?? {}, {
        messageType: 'systemEventMessage',
        eventDetail: { '@odata.type': '#microsoft.graph.agentJoinedEventMessageDetail', agents: [{ id: 'x' }] },
      }),
    complaint: /agentJoinedEventMessageDetail/,
  },
  'a type of identity': {
    path: '/chats/{chat}/messages',
    add: ({ value }) =>
      Object.assign(value[0]?.['from'] as object, {
        agent: { '@odata.type': '#microsoft.graph.teamworkAgentIdentity', id: 'x' },
      }),
    complaint: /"additionalProperty":"agent"/,
  },
  'a link that is no valid URI': {
    path: '/chats',
    add: (body) => Object.assign(body, { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/chats?$skiptoken=a|b' }),
    complaint: /^$/,
  },
};

type Body = Record<string, unknown> & { value: Record<string, unknown>[] };

const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';

describe('a server that returns more than the contract knows', () => {
  let emulator: Target;
  let server: Server;
  let prism: StockPrism;
  let root: (version: Version) => string;
  let added: (body: Body) => void;
  const headers = { authorization: 'Bearer alex@contoso.com' };

  beforeAll(async () => {
    emulator = await emulatorTarget();
    server = createServer(async ({ url }, response) => {
      const returned = await emulator.fetch(new Request(new URL(url ?? '', emulator.root('v1.0')), { headers }));
      const body = await returned.json();
      added(body);
      response.writeHead(returned.status, Object.fromEntries(returned.headers)).end(JSON.stringify(body));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    root = (version) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${version}`;
    prism = stockProxy({ ...emulator, root, close: async () => {} });
    await prism.listening;
  });
  afterAll(async () => {
    await prism?.close();
    server?.close();
    await emulator?.close();
  });

  describe.each(Object.entries(additions))('%s', (_, { path, add, complaint }) => {
    const pathname = path.replace('{chat}', encodeURIComponent(chat));

    test.each(['v1.0', 'beta'] as const)('passes stock Prism’s proxy with --errors, %s', async (version) => {
      added = add;
      const response = await fetch(`${prism.root(version)}${pathname}`, { headers });
      expect(response.status, await response.clone().text()).toBe(200);
      expect(response.headers.get('sl-violations')).toBeNull();
    });

    test('reaches the caller of the client', async () => {
      added = add;
      const graph = createGraphChat({ baseUrl: root('v1.0'), token: 'alex@contoso.com', retries: 0 });
      const { data, error } = await graph.request('get', pathname as '/chats', {});
      expect(error).toBeUndefined();
      const expected: Body = await (await fetch(`${root('v1.0')}${pathname}`, { headers })).json();
      expect(data).toEqual(expected);
    });

    test.skipIf(complaint.source === '^$')('fails our tests if the emulator returns it', async () => {
      added = add;
      const url = `${root('v1.0')}${pathname}`;
      const response = await readResponse(await fetch(url, { headers }));
      expect(problemOf(response, operationOf('GET', url))).toMatch(complaint);
    });
  });

  test('still fails stock Prism’s proxy if what the contract knows is wrong', async () => {
    const wrong: [string, (body: Body) => void][] = [
      ['/chats', ({ value }) => delete value[0]?.['id']],
      ['/chats', ({ value }) => Object.assign(value[0] ?? {}, { topic: 7 })],
      ['/chats', ({ value }) => Object.assign(value[0] ?? {}, { chatType: null })],
      [`/chats/${chat}/members`, ({ value }) => Object.assign(value[0] ?? {}, { email: ['alex@contoso.com'] })],
      [`/chats/${chat}/messages`, ({ value }) => Object.assign(value[0] ?? {}, { reactions: {} })],
    ];
    for (const [path, add] of wrong) {
      added = add;
      expect((await fetch(`${prism.root('v1.0')}${path}`, { headers })).status, path).toBe(500);
    }
  });
});
