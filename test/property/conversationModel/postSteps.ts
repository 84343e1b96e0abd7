import { expect } from 'vitest';
import { inFinance } from '../../emulator/conversations/groupConversations.ts';
import { expectStatus, readAll } from '../chatModel/modelEmulator.ts';
import { type ConversationAction, inConversation, inThread, outsiderStatus, pick } from './conversationStep.ts';
import { type Post, postsOf, writers } from './conversations.ts';
import { postBody, rememberPosts, rememberThread } from './writing.ts';

/** Creating and deleting conversations, threads and posts. */
export const postSteps = {
  async createConversation(run, step) {
    const status = run.model.refusal(step.by) ?? 201;
    const body = { topic: `${step.text.slice(0, 20)}.`, threads: [{ posts: [postBody(step)] }] };
    const response = await expectStatus(status, run, step.by, 'POST', `${inFinance}/conversations`, body);
    if (status !== 201) return;
    const { id, threads } = response.body;
    const conversation = run.model.start({ id, topic: body.topic, created: run.clock.now() });
    await rememberThread(run, step, conversation, threads[0].id, body.topic);
  },

  async createThread(run, step) {
    const status = run.model.refusal(step.by) ?? 201;
    const topic = step.isHtml ? 'Plans' : undefined;
    const body = { posts: [postBody(step)], ...(topic ? { topic } : {}) };
    const { body: response } = await expectStatus(status, run, step.by, 'POST', `${inFinance}/threads`, body);
    if (status !== 201) return;
    const known = new Set(run.model.conversations.map(({ id }) => id));
    const all = await readAll(run, 'mei', `${inFinance}/conversations?$top=999`);
    const fresh = all.filter(({ id }) => !known.has(id));
    expect(fresh.length).toBe(1);
    const conversation = run.model.start({ id: fresh[0].id, topic: topic ?? '', created: run.clock.now() });
    await rememberThread(run, step, conversation, response.id, topic ?? '');
  },

  createConversationThread: inConversation(async (run, step, conversation, path) => {
    const status = run.model.refusal(step.by) ?? 201;
    const topic = step.isHtml ? 'Details' : undefined;
    const body = { posts: [postBody(step)], ...(topic ? { topic } : {}) };
    const { body: response } = await expectStatus(status, run, step.by, 'POST', `${path}/threads`, body);
    if (status === 201) await rememberThread(run, step, conversation, response.id, topic ?? conversation.topic);
  }),

  async createConversationWithId(run, { by, at }) {
    const id = `AAQk${at % 5}`;
    const isTaken = run.model.conversations.some((conversation) => conversation.id === id);
    const status = outsiderStatus(by) ?? (isTaken ? 409 : 201);
    const body = { topic: 'A draft', hasAttachments: true, preview: 'ignored' };
    await expectStatus(status, run, by, 'POST', `${inFinance}/conversations/${id}`, body);
    if (status === 201) run.model.start({ id, topic: 'A draft', created: run.clock.now() });
  },

  replyToThread: inThread(async (run, step, thread, path) => {
    const status = run.model.refusal(step.by) ?? (thread.isLocked ? 403 : 202);
    await expectStatus(status, run, step.by, 'POST', `${path}/reply`, { post: postBody(step) });
    if (status === 202) thread.conversation.posts.push(...(await rememberPosts(run, thread, [step])));
  }),

  replyToPost: inThread(async (run, step, thread, path) => {
    const post = pick(postsOf(thread), step.post);
    if (!post) return;
    const status = run.model.refusal(step.by) ?? (thread.isLocked ? 403 : 202);
    await expectStatus(status, run, step.by, 'POST', `${path}/posts/${post.id}/reply`, { post: postBody(step) });
    if (status === 202) thread.conversation.posts.push(...(await rememberPosts(run, thread, [step], post.id)));
  }),

  // The order is unknown, but each post exists, and the summary of the thread is about one of them.
  replyAtOnce: inThread(async (run, step, thread, path) => {
    if (thread.isLocked) return;
    const able = writers.filter((writer) => run.model.refusal(writer) === undefined);
    const replies = able.map((by) => ({ ...step, by, text: `${step.text} ${by}` }));
    await Promise.all(
      replies.map((reply) => expectStatus(202, run, reply.by, 'POST', `${path}/reply`, { post: postBody(reply) })),
    );
    const posts = await rememberPosts(run, thread, replies);
    const { body } = await expectStatus(200, run, 'mei', 'GET', path);
    const isLast = ({ post }: { post: Post }) => (post.text.slice(0, 255) === body.preview ? 1 : 0);
    thread.conversation.posts.push(...posts.sort((a, b) => isLast(a) - isLast(b)));
  }),

  lock: inThread(async (run, { by, post }, thread, path) => {
    const status = outsiderStatus(by) ?? 200;
    const isLocked = post % 2 === 0;
    await expectStatus(status, run, by, 'PATCH', path, { isLocked });
    if (status === 200) thread.isLocked = isLocked;
  }),

  deleteThread: inThread(async (run, { by }, thread, path) => {
    const status = outsiderStatus(by) ?? 204;
    await expectStatus(status, run, by, 'DELETE', path);
    if (status === 204) run.model.deleteThread(thread);
    if (status === 204) await expectStatus(404, run, by, 'DELETE', path);
  }),

  deleteConversation: inConversation(async (run, { by }, conversation, path) => {
    const status = outsiderStatus(by) ?? 204;
    await expectStatus(status, run, by, 'DELETE', path);
    if (status === 204) run.model.deleteConversation(conversation);
  }),
} satisfies Record<string, ConversationAction>;
