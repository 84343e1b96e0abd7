import { mailboxId } from '../ids.ts';
import type { Body } from '../requestContext.ts';
import { bodyOf, timeAt } from './loadMessages.ts';
import type { Names } from './names.ts';
import { act, type Event, type Ground, happen } from './runAs.ts';
import { at, type SeedConversation, type SeedPost, type SeedThread } from './seed.ts';

/** A conversation of a group, by its path, and where the seed has it. */
interface Place {
  readonly path: { readonly 'group-id': string; readonly 'conversation-id': string };
  /** `groups.finance.conversations[0].threads[0]`. */
  readonly place: string;
}

/** Writes a conversation of a group with its threads, each post when it came. `place` is where the seed has it. */
export async function sowConversation(
  { id = '', topic, threads }: SeedConversation,
  { groupId, place }: { readonly groupId: string; readonly place: string },
  ground: Ground,
  names: Names,
): Promise<void> {
  const path = { 'group-id': groupId, 'conversation-id': id || mailboxId(ground.ids, 'AAQk') };
  const events: Event[] = [];
  for (const [i, thread] of threads.entries()) {
    await at(`${place}.threads[${i}]`, async () => {
      events.push(...story(thread, { path, place: `${place}.threads[${i}]` }, ground, names));
    });
  }
  const [first] = events.toSorted((a, b) => a.time - b.time);
  const sender = threads[0]?.posts[0]?.from;
  if (!first || sender === undefined) throw new Error('A conversation begins with a thread, and that with a post.');
  await act(ground, 'createConversationWithId', {
    user: await names.user(sender),
    time: first.time,
    path,
    body: { topic },
  });
  await happen(events);
}

/** What happened in a thread. A post that says no time comes with the one before it. */
function story({ topic, posts, isLocked = false }: SeedThread, { path, place }: Place, ground: Ground, names: Names) {
  let id = '';
  let time = ground.clock.now();
  const events = posts.map((post, i): Event => {
    time = timeAt(post.receivedDateTime, time, ground);
    return {
      time,
      place: `${place}.posts[${i}]`,
      happen: i === 0 ? begin(post, time) : reply(post, time),
    };
  });

  function begin(post: SeedPost, then: number) {
    return async () => {
      const first: [Body<'replyToThread'>['post']] = [await requestOf(post, names)];
      const body = { posts: first, ...(topic === undefined ? {} : { topic }) };
      const user = await names.user(post.from);
      ({ id } = await act(ground, 'createConversationThread', { user, time: then, path, body }));
    };
  }

  function reply(post: SeedPost, then: number) {
    return async () => {
      const request = { path: { ...path, 'thread-id': id }, body: { post: await requestOf(post, names) } };
      await act(ground, 'replyToConversationThread', { user: await names.user(post.from), time: then, ...request });
    };
  }

  async function lock() {
    const user = await names.user(posts[0]?.from ?? '');
    const request = { path: { ...path, 'thread-id': id }, body: { isLocked: true } };
    await act(ground, 'updateConversationThread', { user, time, ...request });
  }

  return isLocked ? [...events, { time, place, happen: lock }] : events;
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
