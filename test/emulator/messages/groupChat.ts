import { expect } from 'vitest';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { groupOf, startEmulator, type TestEmulator } from '../testEmulator.ts';

/** An emulator with a group chat. */
export interface GroupChatEmulator extends TestEmulator {
  /** The path of the chat: `/chats/19:…`. */
  readonly chat: string;
  readonly chatId: string;
  /** Advances the clock by a second, sends a message, and returns it. Plain text, unless `more` has a body. */
  say(user: string, content: string, more?: object): Promise<TestResponse['body']>;
  /** Lists messages and returns their texts. */
  read(user: string, query?: string): Promise<string[]>;
}

/** Starts an emulator with a group chat of Alex, Jacob and Mei, or of other users. */
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

/** The texts of a page of messages. */
export const messageTexts = ({ body }: TestResponse): string[] =>
  body.value.map((message: { body: { content: string } }) => message.body.content);

/** The body of a message in HTML. */
export const htmlMessage = (content: string) => ({ body: { contentType: 'html', content } });

/** A mention in a request, with the text `Mei`. */
export const mention = (id: number, user: object | undefined, more: object = {}) => ({
  id,
  mentionText: 'Mei',
  mentioned: { ...(user ? { user } : {}), ...more },
});

/** An attached reference to a file in a request. */
export const fileReference = (id: string) => ({
  id,
  contentType: 'reference',
  contentUrl: `https://contoso.test/${id}.xlsx`,
});

/** Reads a list of messages page by page, following each next link. Returns the texts of each page. */
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
