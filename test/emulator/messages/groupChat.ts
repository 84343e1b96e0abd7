import { expect } from 'vitest';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { groupOf, startEmulator, type TestEmulator } from '../testEmulator.ts';

/** An emulator with a group chat. */
export interface GroupChatEmulator extends TestEmulator {
  /** The path of the chat: `/chats/19:…`. */
  readonly chat: string;
  readonly chatId: string;
  /** Sends a message, a second after whatever was before, and returns it. Text, unless `more` has a body. */
  say(user: string, content: string, more?: object): Promise<TestResponse['body']>;
  /** The texts of a list of messages. */
  read(user: string, query?: string): Promise<string[]>;
}

/** Starts an emulator with a group chat of Alex, Jacob and Mei, or of others. */
export async function startGroupChat(...users: string[]): Promise<GroupChatEmulator> {
  const graph = await startEmulator();
  const people = users.length === 0 ? ['alex', 'jacob', 'mei'] : users;
  const { body } = await graph.as(people[0] as string).post('/chats', groupOf(...people));
  const chatId: string = body.id;
  const chat = `/chats/${chatId}`;
  return {
    ...graph,
    chat,
    chatId,
    async say(user, content, more = {}) {
      graph.clock.advance(1000);
      const { status, body: message } = await graph.as(user).post(`${chat}/messages`, { body: { content }, ...more });
      expect(status, JSON.stringify(message)).toBe(201);
      return message;
    },
    read: async (user, query = '') => messageTexts(await graph.as(user).get(`${chat}/messages${query}`)),
  };
}

/** The contents of a page of messages. */
export const messageTexts = ({ body }: TestResponse): string[] =>
  body.value.map((message: { body: { content: string } }) => message.body.content);

/** The body of a message in HTML. */
export const htmlMessage = (content: string) => ({ body: { contentType: 'html', content } });

/** A mention of somebody, as a request has it. */
export const mention = (id: number, user: object | undefined, more: object = {}) => ({
  id,
  mentionText: `Mention ${id}`,
  mentioned: { ...(user ? { user } : {}), ...more },
});

/** A file as a request attaches it. */
export const fileReference = (id: string) => ({
  id,
  contentType: 'reference',
  contentUrl: `https://contoso.test/${id}.xlsx`,
});

/** The pages of a list, each followed by its next link, as the texts of their messages. */
export async function messagePages(
  chat: Pick<GroupChatEmulator, 'as'>,
  user: string,
  path: string,
  between = async () => {},
) {
  const found: string[][] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: TestResponse = await chat.as(user).get(next);
    expect(page.status).toBe(200);
    found.push(messageTexts(page));
    next = page.body['@odata.nextLink'];
    await between();
  }
  return found;
}
