import { expect } from 'vitest';
import { inFinance } from '../../emulator/conversations/groupConversations.ts';
import { finance, userIds } from '../../emulator/testEmulator.ts';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { expectStatus, readAll } from '../chatModel/modelEmulator.ts';
import { type ConversationModelRun, pathOf } from './conversationStep.ts';
import {
  type Conversation,
  displayNames,
  type Post,
  postsOf,
  type Sender,
  summary,
  type Thread,
} from './conversations.ts';

type ResponseBody = TestResponse['body'];

/** Reads everything as Mei, and expects what the model has. */
export async function compareConversations(run: ConversationModelRun, top: number): Promise<void> {
  const { model } = run;
  // Query options are case-insensitive, also in combination with those of the links.
  const list = (path: string) =>
    readAll(run, 'mei', `${path}${path.includes('?') ? '&' : '?'}$Top=${top}&$SKIP=0`, top);

  const conversations = model.conversations.map((conversation) => ({
    conversation,
    read: asConversation(conversation),
  }));
  expect((await list(`${inFinance}/conversations`)).map(conversationRead).sort(byId)).toEqual(
    conversations.map(({ read }) => read).sort(byId),
  );
  const withFiles = await list(`${inFinance}/conversations?$filter=hasAttachments eq true`);
  expect(withFiles.map(conversationRead).sort(byId)).toEqual(
    conversations.flatMap(({ read }) => (read.hasAttachments ? [read] : [])).sort(byId),
  );
  expect((await list(`${inFinance}/threads`)).map(threadRead).sort(byId)).toEqual(
    model.threads.map(asThread).sort(byId),
  );

  for (const { conversation, read } of conversations) {
    const path = `${inFinance}/conversations/${conversation.id}`;
    expect(conversationRead((await expectStatus(200, run, 'mei', 'GET', path)).body)).toEqual(read);
    expect((await list(`${path}/threads`)).map(threadRead).sort(byId)).toEqual(
      conversation.threads.map(asThread).sort(byId),
    );
  }
  for (const thread of model.threads) {
    await compareThread(run, thread, list);
    const other = model.conversations.find((conversation) => conversation !== thread.conversation);
    const wrong = `${inFinance}/conversations/${other?.id}/threads/${thread.id}`;
    if (other) await expectStatus(404, run, 'mei', 'GET', wrong);
  }
  for (const name of ['accepted', 'rejected'] as const) {
    const senders = await list(`${inFinance}/${name}Senders`);
    const idOf = (sender: Sender) => (sender === 'finance' ? finance : userIds[sender]);
    expect(senders.map(({ id }) => id)).toEqual([...model[name]].map(idOf));
  }
}

async function compareThread(
  run: ConversationModelRun,
  thread: Thread,
  list: (path: string) => Promise<ResponseBody[]>,
): Promise<void> {
  for (const path of [pathOf(thread), pathOf(thread, true)]) {
    expect(threadRead((await expectStatus(200, run, 'mei', 'GET', path)).body)).toEqual(asThread(thread));
    const posts = postsOf(thread);
    expect((await list(`${path}/posts`)).map(postRead).sort(byId)).toEqual(posts.map(asPost).sort(byId));
    for (const post of posts) {
      const { body } = await expectStatus(
        200,
        run,
        'mei',
        'GET',
        `${path}/posts/${post.id}?$expand=inReplyTo,attachments`,
      );
      expect(postRead(body)).toEqual(asPost(post));
      expect(body.inReplyTo?.id ?? null).toBe(post.inReplyTo);
      expect(body.attachments.map(({ name }: ResponseBody) => name)).toEqual(post.files);
    }
  }
}

const asConversation = ({ id, topic, created, posts }: Conversation) => ({
  id,
  topic,
  ...summary(
    posts.map(({ post }) => post),
    created,
  ),
});

const asThread = (thread: Thread) => ({
  id: thread.id,
  topic: thread.topic,
  isLocked: thread.isLocked,
  ...summary(postsOf(thread), 0),
});

const asPost = ({ id, from, text, files, received }: Post) => ({
  id,
  from: displayNames[from],
  text,
  hasAttachments: files.length > 0,
  received,
});

const summaryRead = ({ hasAttachments, preview, uniqueSenders, lastDeliveredDateTime }: ResponseBody) => ({
  hasAttachments,
  preview,
  uniqueSenders: uniqueSenders.toSorted(),
  lastDeliveredDateTime: Date.parse(lastDeliveredDateTime),
});

const conversationRead = (body: ResponseBody) => ({ id: body.id, topic: body.topic, ...summaryRead(body) });

const threadRead = (body: ResponseBody) => ({
  id: body.id,
  topic: body.topic,
  isLocked: body.isLocked,
  ...summaryRead(body),
});

const postRead = ({ id, from, body, hasAttachments, receivedDateTime }: ResponseBody) => ({
  id,
  from: from.emailAddress.name,
  text: body.content.replaceAll(/<\/?p>|\s+/g, ' ').trim(),
  hasAttachments,
  received: Date.parse(receivedDateTime),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
