import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { finance, type TestCaller } from '../testEmulator.ts';

const examples = join(import.meta.dirname, '../../../openapi/components/examples');

/** The path of the seed's group. */
export const inFinance = `/groups/${finance}`;

/** The code and the message of an example of the contract: `contractError('threads/thread.locked')`. */
export function contractError(name: string): { error: { code: string; message: string } } {
  const { code, message } = parse(readFileSync(join(examples, `${name}.yaml`), 'utf8')).value.error;
  return { error: { code, message } };
}

/** The body of a post in plain text. */
export const textPost = (content: string) => ({ body: { contentType: 'text', content } });

/** The body of a post in HTML. */
export const htmlPost = (content: string) => ({ body: { contentType: 'html', content } });

/** A recipient in a request. */
export const recipient = (name: string, address: string) => ({ emailAddress: { name, address } });

/** A file attachment of a few bytes. */
export const fileAttachment = (name = 'Room.txt', content = 'Room 4.21, second floor.') => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType: 'text/plain',
  contentBytes: Buffer.from(content).toString('base64'),
});

/** The paths and ids of a conversation and its thread. */
export interface StartedConversation {
  readonly conversation: string;
  readonly thread: string;
  /** The path of the thread below its conversation. */
  readonly longThread: string;
  readonly conversationId: string;
  readonly threadId: string;
}

/** Starts a conversation, and returns its paths and ids. */
export async function startConversation(
  actor: TestCaller,
  topic = 'Budget',
  post: object = textPost('Hello'),
  group = inFinance,
): Promise<StartedConversation> {
  const { status, body } = await actor.post(`${group}/conversations`, { topic, threads: [{ posts: [post] }] });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const [{ id: threadId }] = body.threads;
  const conversation = `${group}/conversations/${body.id}`;
  return {
    conversation,
    thread: `${group}/threads/${threadId}`,
    longThread: `${conversation}/threads/${threadId}`,
    conversationId: body.id,
    threadId,
  };
}

/** The values of a property of all items of a list. */
export function propertyValues({ body }: TestResponse, property: string): TestResponse['body'][] {
  return body.value.map((item: Record<string, TestResponse['body']>) => item[property]);
}

/** The contents of the posts of a thread. */
export async function postContents(actor: TestCaller, thread: string): Promise<string[]> {
  return (await actor.get(`${thread}/posts`)).body.value.map(
    (post: { body: { content: string } }) => post.body.content,
  );
}
