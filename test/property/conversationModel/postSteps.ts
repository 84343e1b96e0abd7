import { expect } from 'vitest';
import { expectStatus, readAll } from '../chatModel/modelEmulator.ts';
import { closed, type Doing, inConversation, inFinance, inThread, pick } from './conversationStep.ts';
import { type Post, postsOf, writers } from './conversations.ts';
import { begin, remember, written } from './writing.ts';

/** Writing to a group, and deleting what was written. */
export const postSteps = {
  async createConversation(scene, step) {
    const status = scene.mailbox.refusal(step.by) ?? 201;
    const body = { topic: `${step.text.slice(0, 20)}.`, threads: [{ posts: [written(step)] }] };
    const response = await expectStatus(status, scene, step.by, 'POST', `${inFinance}/conversations`, body);
    if (status !== 201) return;
    const { id, threads } = response.body;
    const conversation = scene.mailbox.start({ id, topic: body.topic, created: scene.clock.now() });
    await begin(scene, step, conversation, threads[0].id, body.topic);
  },

  async createThread(scene, step) {
    const status = scene.mailbox.refusal(step.by) ?? 201;
    const topic = step.isHtml ? 'Plans' : undefined;
    const body = { posts: [written(step)], ...(topic ? { topic } : {}) };
    const { body: response } = await expectStatus(status, scene, step.by, 'POST', `${inFinance}/threads`, body);
    if (status !== 201) return;
    const known = new Set(scene.mailbox.conversations.map(({ id }) => id));
    const all = await readAll(scene, 'mei', `${inFinance}/conversations?$top=999`);
    const fresh = all.filter(({ id }) => !known.has(id));
    expect(fresh.length).toBe(1);
    const conversation = scene.mailbox.start({ id: fresh[0].id, topic: topic ?? '', created: scene.clock.now() });
    await begin(scene, step, conversation, response.id, topic ?? '');
  },

  createConversationThread: inConversation(async (scene, step, conversation, path) => {
    const status = scene.mailbox.refusal(step.by) ?? 201;
    const topic = step.isHtml ? 'Details' : undefined;
    const body = { posts: [written(step)], ...(topic ? { topic } : {}) };
    const { body: response } = await expectStatus(status, scene, step.by, 'POST', `${path}/threads`, body);
    if (status === 201) await begin(scene, step, conversation, response.id, topic ?? conversation.topic);
  }),

  async createConversationWithId(scene, { by, at }) {
    const id = `AAQk${at % 5}`;
    const isTaken = scene.mailbox.conversations.some((conversation) => conversation.id === id);
    const status = closed(by) ?? (isTaken ? 409 : 201);
    const body = { topic: 'A draft', hasAttachments: true, preview: 'ignored' };
    await expectStatus(status, scene, by, 'POST', `${inFinance}/conversations/${id}`, body);
    if (status === 201) scene.mailbox.start({ id, topic: 'A draft', created: scene.clock.now() });
  },

  replyToThread: inThread(async (scene, step, thread, path) => {
    const status = scene.mailbox.refusal(step.by) ?? (thread.isLocked ? 403 : 202);
    await expectStatus(status, scene, step.by, 'POST', `${path}/reply`, { post: written(step) });
    if (status === 202) thread.conversation.posts.push(...(await remember(scene, thread, [step])));
  }),

  replyToPost: inThread(async (scene, step, thread, path) => {
    const post = pick(postsOf(thread), step.post);
    if (!post) return;
    const status = scene.mailbox.refusal(step.by) ?? (thread.isLocked ? 403 : 202);
    await expectStatus(status, scene, step.by, 'POST', `${path}/posts/${post.id}/reply`, { post: written(step) });
    if (status === 202) thread.conversation.posts.push(...(await remember(scene, thread, [step], post.id)));
  }),

  // Who is first is not known, but nobody's post is lost, and what is said of the thread is said of one of them.
  replyAtOnce: inThread(async (scene, step, thread, path) => {
    if (thread.isLocked) return;
    const able = writers.filter((writer) => scene.mailbox.refusal(writer) === undefined);
    const replies = able.map((by) => ({ ...step, by, text: `${step.text} ${by}` }));
    await Promise.all(
      replies.map((reply) => expectStatus(202, scene, reply.by, 'POST', `${path}/reply`, { post: written(reply) })),
    );
    const posts = await remember(scene, thread, replies);
    const { body } = await expectStatus(200, scene, 'mei', 'GET', path);
    const isLast = ({ post }: { post: Post }) => (post.text.slice(0, 255) === body.preview ? 1 : 0);
    thread.conversation.posts.push(...posts.sort((a, b) => isLast(a) - isLast(b)));
  }),

  lock: inThread(async (scene, { by, post }, thread, path) => {
    const status = closed(by) ?? 200;
    const isLocked = post % 2 === 0;
    await expectStatus(status, scene, by, 'PATCH', path, { isLocked });
    if (status === 200) thread.isLocked = isLocked;
  }),

  deleteThread: inThread(async (scene, { by }, thread, path) => {
    const status = closed(by) ?? 204;
    await expectStatus(status, scene, by, 'DELETE', path);
    if (status === 204) scene.mailbox.deleteThread(thread);
    if (status === 204) await expectStatus(404, scene, by, 'DELETE', path);
  }),

  deleteConversation: inConversation(async (scene, { by }, conversation, path) => {
    const status = closed(by) ?? 204;
    await expectStatus(status, scene, by, 'DELETE', path);
    if (status === 204) scene.mailbox.deleteConversation(conversation);
  }),
} satisfies Record<string, Doing>;
