import { expect } from 'vitest';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  ManualClock,
  sampleSeed,
} from '../../src/emulator/index.ts';
import { expectContract, operationOf, readResponse, type TestResponse } from '../support/checkedResponse.ts';
import { storeForTests } from './store/stores.ts';

/** The ids of the sample users, by their names, which are also their tokens. */
export const userIds = {
  alex: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
  jacob: '82fe7758-5bb3-4f0d-a43f-e555fd399c6f',
  mei: '3626a173-f2bc-4883-bcf7-01514c3bfb82',
  nadia: '8b081ef6-4792-4def-b2c9-c363a1bf41d5',
  gus: '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a',
  omar: '82af01c5-f7cc-4a2e-a728-3a5df21afd9d',
} as const;

/** The group of the seed. */
export const finance = '02bd9fd6-8f93-4758-87c3-1fb73740a315';

/** The tenant of the seed. */
export const contoso = 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f';

/** Sends requests as one caller. Paths are below `/v1.0` by default. */
export interface TestCaller {
  get(path: string, headers?: Record<string, string>): Promise<TestResponse>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestResponse>;
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<TestResponse>;
  delete(path: string, headers?: Record<string, string>): Promise<TestResponse>;
}

/** An emulator with a manual clock, and callers. Every response is checked against the contract. */
export interface TestEmulator {
  readonly emulator: Emulator;
  /** Starts on Monday, 5 January 2026, at 08:00 UTC. */
  readonly clock: ManualClock;
  /** A user by name, id or user principal name, with every permission. */
  as(user: string): TestCaller;
  /** A signed-in user whose token has these delegated permissions only. */
  permitted(user: string, ...permissions: string[]): TestCaller;
  /** An app on its own, with these application permissions. */
  app(permissions: readonly string[], app?: { id?: string; tenant?: string }): TestCaller;
  /** A caller with a given token, or without one. */
  withToken(token: string | undefined): TestCaller;
}

/** Starts an emulator with the sample users, in an empty store of the kind under test by default. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({
    seed: sampleSeed,
    clock,
    ...options,
    store: options.store ?? storeForTests(),
  });
  const withToken = (token: string | undefined) => callerOf(emulator, token);
  return {
    emulator,
    clock,
    withToken,
    as: withToken,
    permitted: (user, ...permissions) =>
      withToken(jwt({ oid: userIds[user as keyof typeof userIds] ?? user, tid: contoso, scp: permissions.join(' ') })),
    app: (roles, { id = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45', tenant = contoso } = {}) =>
      withToken(jwt({ appid: id, tid: tenant, roles })),
  };
}

/** A JWT without a signature. */
export function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

/** A member in a request. */
export function memberOf(user: string, role: 'owner' | 'guest' = 'owner', more: object = {}) {
  const id = userIds[user as keyof typeof userIds] ?? user;
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: [role],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${id}')`,
    ...more,
  };
}

/** The body that creates a group chat. */
export const groupOf = (...users: string[]) => ({ chatType: 'group', members: users.map((user) => memberOf(user)) });

/** The body that creates a one-on-one chat. */
export const pairOf = (a: string, b: string) => ({ chatType: 'oneOnOne', members: [memberOf(a), memberOf(b)] });

/** The details of the events of a chat, the newest first, as a member sees them. */
export async function eventsOf(
  { as }: Pick<TestEmulator, 'as'>,
  chatId: string,
  member = 'alex',
): Promise<TestResponse['body'][]> {
  const { body } = await as(member).get(`/chats/${chatId}/messages`, { prefer: 'include-unknown-enum-members' });
  return body.value
    .filter(({ messageType, eventDetail }: TestResponse['body']) => messageType === 'systemEventMessage' || eventDetail)
    .map(({ eventDetail }: TestResponse['body']) => eventDetail);
}

/** Reads a list as Alex, page by page, following each next link. */
export async function readPages({ as }: Pick<TestEmulator, 'as'>, path: string): Promise<TestResponse['body'][][]> {
  const pages: TestResponse['body'][][] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { status, body }: TestResponse = await as('alex').get(next);
    expect(status, JSON.stringify(body)).toBe(200);
    pages.push(body.value);
    next = body['@odata.nextLink'];
  }
  return pages;
}

function callerOf(emulator: Emulator, token: string | undefined): TestCaller {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const url = path.startsWith('http')
      ? path
      : `http://graph.test${/^\/(v1\.0|beta|localtest)\//.test(path) ? '' : '/v1.0'}${path}`;
    const request = new Request(url, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await readResponse(await emulator.fetch(request));
    expectContract(response, operationOf(method, url));
    return response;
  };
  return {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
  };
}
