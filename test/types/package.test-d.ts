// What somebody writes who has installed the package and nothing else.
import { type components, createChat, createGraph, createGraphChat } from 'graph-chat';
import * as beta from 'graph-chat/beta';
import { createEmulator, type Seed } from 'graph-chat/emulator';
import { testWorld } from 'graph-chat/testing';

const seed: Seed = { users: { ann: {} } };
export const emulator = await createEmulator({ seed, log: ({ operationId }) => operationId?.length });
export const [first] = (await emulator.state()).message;
emulator.faults.arm({ operation: 'createChat', status: 503 });
// @ts-expect-error there is no such operation
emulator.faults.arm({ operation: 'creatChat', status: 503 });
const graph = createGraphChat({ token: 'alice' });
const { data } = await graph.GET('/chats');
export const chats: components['schemas']['chat'][] | undefined = data?.value;
// @ts-expect-error there is no such path
await graph.GET('/chatz');
// @ts-expect-error a one-on-one chat has two members
await createChat(createGraph({ token: 'alice' }), { body: { chatType: 'oneOnOne', members: [] } });
export const topic: string | null | undefined = (
  await beta.createMyChat(beta.createGraph({ token: 'a' }), { body: { topic: 'x' } })
).topic;

const world = await testWorld({ seed });
await world.faults.arm({ operation: 'createChat', status: 503 });
// @ts-expect-error there is no such operation
await world.faults.arm({ operation: 'creatChat', status: 503 });
export const people: readonly string[] = (await world.state()).user.map(({ id }) => id);
// @ts-expect-error there is no such path
await world.as('mei').GET('/chatz');
