import { idProblem } from '../directory/outsideNames.ts';
import { outlookId } from '../ids.ts';
import type { Body } from '../requestContext.ts';
import { bodyOf, timeAt } from './loadMessages.ts';
import type { Names } from './names.ts';
import { runAs, runInOrder, type SeedContext, type SeedEvent } from './runAs.ts';
import { requireValid, type SeedConversation, type SeedPost, type SeedThread, withPath } from './seed.ts';

/** A conversation of a group, by its path, and where the seed has it. */
interface Place {
  readonly path: { readonly 'group-id': string; readonly 'conversation-id': string };
  /** `/groups/finance/conversations/0/threads/0`. */
  readonly seedPath: string;
}

/** Writes a conversation of a group with its threads, each post when it came. `seedPath` is where the seed has it. */
export async function loadConversation(
  { id = '', topic, threads }: SeedConversation,
  { groupId, seedPath }: { readonly groupId: string; readonly seedPath: string },
  context: SeedContext,
  names: Names,
): Promise<void> {
  if (id !== '') requireValid('id', id, (text) => idProblem(text, 200));
  const path = { 'group-id': groupId, 'conversation-id': id || outlookId(context.ids, 'AAQk') };
  const events: SeedEvent[] = [];
  for (const [i, thread] of threads.entries()) {
    await withPath(`${seedPath}/threads/${i}`, async () => {
      events.push(...eventsOf(thread, { path, seedPath: `${seedPath}/threads/${i}` }, context, names));
    });
  }
  const [first] = events.toSorted((a, b) => a.time - b.time);
  const sender = threads[0]?.posts[0]?.from;
  if (!first || sender === undefined) throw new Error('A conversation begins with a thread, and that with a post.');
  await runAs(context, 'createConversationWithId', {
    user: await names.user(sender),
    time: first.time,
    path,
    body: { topic },
  });
  await runInOrder(events);
}

/** The events of a thread. A post without a time has that of the one before it. */
function eventsOf(
  { topic, posts, isLocked = false }: SeedThread,
  { path, seedPath }: Place,
  context: SeedContext,
  names: Names,
) {
  let id = '';
  let time = context.clock.now();
  const events = posts.map((post, i): SeedEvent => {
    time = timeAt(post.receivedDateTime, time, context);
    return {
      time,
      seedPath: `${seedPath}/posts/${i}`,
      run: i === 0 ? begin(post, time) : reply(post, time),
    };
  });

  function begin(post: SeedPost, then: number) {
    return async () => {
      const first: [Body<'replyToThread'>['post']] = [await requestOf(post, names)];
      const body = { posts: first, ...(topic === undefined ? {} : { topic }) };
      const user = await withPath(`${seedPath}/posts/0/from`, () => names.user(post.from));
      ({ id } = await runAs(context, 'createConversationThread', { user, time: then, path, body }));
    };
  }

  function reply(post: SeedPost, then: number) {
    return async () => {
      const request = { path: { ...path, 'thread-id': id }, body: { post: await requestOf(post, names) } };
      await runAs(context, 'replyToConversationThread', { user: await names.user(post.from), time: then, ...request });
    };
  }

  async function lock() {
    const user = await names.user(posts[0]?.from ?? '');
    const request = { path: { ...path, 'thread-id': id }, body: { isLocked: true } };
    await runAs(context, 'updateConversationThread', { user, time, ...request });
  }

  return isLocked ? [...events, { time, seedPath, run: lock }] : events;
}

/** The request that writes a post. */
async function requestOf(post: SeedPost, names: Names): Promise<Body<'replyToThread'>['post']> {
  const { body, newParticipants = [], attachments = [] } = post;
  const participants = newParticipants.map(async (name) => {
    const { displayName, mail } = await names.user(name);
    return { emailAddress: { name: displayName, address: mail } };
  });
  return { body: bodyOf(body), newParticipants: await Promise.all(participants), attachments };
}
