import { expect } from 'vitest';
import { readAll } from '../chatModel/modelEmulator.ts';
import { type ConversationModelRun, type ConversationStep, pathOf } from './conversationStep.ts';
import { type Conversation, type Post, postsOf, type Thread } from './conversations.ts';

/** A post in a request. */
export const postBody = ({ text, isHtml, files }: Pick<ConversationStep, 'text' | 'isHtml' | 'files'>) => ({
  body: isHtml ? { contentType: 'html', content: `<p>${text}</p>` } : { content: text },
  attachments: files.map((name) => ({
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentBytes: 'Um9vbQ==',
  })),
});

/** Finds the posts of a thread that the model does not have yet, one for each step, and returns them for the model. */
export async function rememberPosts(
  run: ConversationModelRun,
  thread: Thread,
  steps: readonly ConversationStep[],
  inReplyTo: string | null = null,
) {
  const known = new Set(postsOf(thread).map(({ id }) => id));
  const posts = await readAll(run, 'mei', `${pathOf(thread)}/posts?$top=999`);
  const fresh = posts.filter(({ id }) => !known.has(id));
  expect(fresh.length).toBe(steps.length);
  const remembered = steps.map((step): Post => {
    const found = fresh.find(({ from }) => from.emailAddress.address.startsWith(step.by));
    const text = step.text.replaceAll(/\s+/g, ' ').trim();
    return { id: found?.id, from: step.by, text, files: step.files, inReplyTo, received: run.clock.now() };
  });
  return remembered.map((post) => ({ thread, post }));
}

/** Adds a new thread with one post to the model. */
export async function rememberThread(
  run: ConversationModelRun,
  step: ConversationStep,
  conversation: Conversation,
  id: string,
  topic: string,
) {
  const thread = { id, conversation, topic, isLocked: false };
  conversation.threads.push(thread);
  conversation.posts.push(...(await rememberPosts(run, thread, [step])));
}
