import { sampleSeed } from '../../../src/emulator/seed/sampleSeed.ts';
import type { Seed } from '../../../src/emulator/seed/seed.ts';
import { memberOf, startEmulator, type TestEmulator, userIds } from '../testEmulator.ts';

/** The tenant of Omar, who is not a guest. */
export const fabrikam = '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1';

/** The id of the only chat at the start: a meeting chat, which no request can create. */
export const meeting = '19:meeting_MDU5ZGI3ZDctYjA0Mi00NzQ2LWI5MWItYjFmOWYxNmU0ZTk1@thread.v2';

/** The sample users, an administrator of the other tenant, and a meeting of Mei and Alex. */
export const twoTenantSeed: Seed = {
  ...sampleSeed,
  users: {
    ...sampleSeed.users,
    farid: { userPrincipalName: 'farid@fabrikam.com', tenantId: fabrikam, administrator: true },
  },
  chats: [
    {
      id: meeting,
      chatType: 'meeting',
      topic: 'Weekly planning',
      members: ['mei', 'alex'],
      onlineMeetingInfo: { organizer: 'mei', joinWebUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0' },
    },
  ],
};

/** Starts an emulator with two tenants and only the chat of the meeting. */
export const startTwoTenants = (options: Parameters<typeof startEmulator>[0] = {}): Promise<TestEmulator> =>
  startEmulator({ seed: twoTenantSeed, ...options });

/** Creates a group chat as the first of its users, and returns its id. */
export async function createGroup({ as }: TestEmulator, ...users: [string, ...string[]]): Promise<string> {
  const role = (user: string) => (user === 'gus' ? 'guest' : 'owner');
  const members = users.map((user) => memberOf(user, role(user)));
  const { body } = await as(users[0]).post('/chats', { chatType: 'group', members });
  return body.id;
}

/** Creates the one-on-one chat of two users as the first of them, and returns its id. */
export async function createPair({ as }: TestEmulator, a: string, b: string): Promise<string> {
  const { body } = await as(a).post('/chats', { chatType: 'oneOnOne', members: [memberOf(a), memberOf(b)] });
  return body.id;
}

/** Sends a message and returns it. */
export async function sendText({ as }: TestEmulator, user: string, chatId: string, content: string) {
  const { body } = await as(user).post(`/chats/${chatId}/messages`, { body: { content } });
  return body;
}

/** The id of a user's membership in a chat, read by another member. */
export async function membershipOf({ as }: TestEmulator, chatId: string, user: keyof typeof userIds, member = 'alex') {
  const { body } = await as(member).get(`/chats/${chatId}/members`);
  return body.value.find(({ userId }: { userId: string }) => userId === userIds[user])?.id as string;
}
