import { expect } from 'vitest';
import { countedIds, createEmulator, type Emulator, ManualClock, sampleSeed } from '../../../src/emulator/index.ts';
import { storeForTests } from '../../emulator/store/stores.ts';
import { memberOf } from '../../emulator/testEmulator.ts';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { sendChecked } from '../checkedRequest.ts';
import { Chats, type ChatUser } from './chats.ts';

/** An emulator with a manual clock. */
export interface ModelEmulator {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
}

/** An emulator, and the model of its chats. */
export interface ChatModelRun extends ModelEmulator {
  readonly chats: Chats;
  /** The last delta link of each user, with the number of changes at that time. */
  readonly followed: Map<ChatUser, { readonly link: string; readonly change: number }>;
}

/** Starts an emulator with the sample users and no messages. */
export async function startModelEmulator(): Promise<ModelEmulator> {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  return {
    clock,
    emulator: await createEmulator({ seed: sampleSeed, clock, ids: countedIds(), store: storeForTests() }),
  };
}

/** Starts an emulator with the sample users and no chats, with an empty model. */
export const startChatModel = async (): Promise<ChatModelRun> => ({
  ...(await startModelEmulator()),
  chats: new Chats(),
  followed: new Map(),
});

/** Sends a request as a user. Paths are below `/v1.0`, unless they are links. */
export function send(
  { emulator }: Pick<ModelEmulator, 'emulator'>,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<TestResponse> {
  return sendChecked(emulator, {
    method,
    url: path.startsWith('http') ? path : `http://graph.test/v1.0${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      prefer: 'include-unknown-enum-members',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Sends a request as a user, and expects a status. */
export async function expectStatus(status: number, ...request: Parameters<typeof send>): Promise<TestResponse> {
  const response = await send(...request);
  const [, token, method, path] = request;
  expect(response.status, `${token}: ${method} ${path} ${JSON.stringify(response.body)}`).toBe(status);
  return response;
}

/** Reads all pages of a list. None may have more than `top` items, and no item may come twice. */
export async function readAll(
  run: ModelEmulator,
  token: string,
  path: string,
  top = Number.POSITIVE_INFINITY,
): Promise<TestResponse['body'][]> {
  const items = [];
  for (let link: string | undefined = path; link !== undefined; ) {
    const { body }: TestResponse = await expectStatus(200, run, token, 'GET', link);
    expect(body.value.length).toBeLessThanOrEqual(top);
    items.push(...body.value);
    link = body['@odata.nextLink'];
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  return items;
}

/** The tenant of a user. */
export const tenantOf = (person: ChatUser): string | undefined =>
  person === 'omar' ? sampleSeed.users.omar.tenantId : sampleSeed.tenantId;

/** A user as a member in a request. */
export const memberBody = (person: ChatUser): object =>
  memberOf(person, person === 'gus' ? 'guest' : 'owner', person === 'omar' ? { tenantId: tenantOf(person) } : {});
