import type { GraphFailure } from '../../contract/graphFailure.ts';
import type { Caller } from '../directory/caller.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { RequestContext } from '../requestContext.ts';
import { type ConversationRecord, conversationKey, type PostRecord, type ThreadRecord } from './conversationRecords.ts';
import { accessDenied, itemNotFound } from './errors.ts';

/** The path parameters of a conversation. */
interface ConversationPath {
  readonly 'group-id': string;
  readonly 'conversation-id': string;
}

/** The path parameters of a thread, with or without its conversation. */
export interface ThreadPath {
  readonly 'group-id': string;
  readonly 'conversation-id'?: string;
  readonly 'thread-id': string;
}

/** The path parameters of a post. */
export interface PostPath extends ThreadPath {
  readonly 'post-id': string;
}

/** The conversation that a path leads to. Throws what {@link openGroup} throws, and a {@link GraphFailure} 404. */
export async function openConversation(
  context: RequestContext,
  path: ConversationPath,
): Promise<{ readonly group: Group; readonly conversation: ConversationRecord }> {
  const group = await openGroup(context, path['group-id']);
  const conversation = await context.records.get('conversation', conversationKey(group.id, path['conversation-id']));
  if (!conversation) throw itemNotFound();
  return { group, conversation };
}

/**
 * The thread that a path leads to. It must belong to the conversation, if the path names one.
 *
 * Throws what {@link openGroup} throws, and a {@link GraphFailure} 404.
 */
export async function openThread(
  context: RequestContext,
  path: ThreadPath,
): Promise<{ readonly group: Group; readonly thread: ThreadRecord }> {
  const group = await openGroup(context, path['group-id']);
  const thread = await context.records.get('thread', path['thread-id']);
  const { 'conversation-id': conversationId = thread?.conversationId } = path;
  if (thread?.groupId !== group.id || thread.conversationId !== conversationId) throw itemNotFound();
  return { group, thread };
}

/** The post that a path leads to. Throws what {@link openThread} throws, and a {@link GraphFailure} 404. */
export async function openPost(
  context: RequestContext,
  path: PostPath,
): Promise<{ readonly group: Group; readonly thread: ThreadRecord; readonly post: PostRecord }> {
  const { group, thread } = await openThread(context, path);
  const post = await context.records.get('post', path['post-id']);
  if (post?.threadId !== thread.id) throw itemNotFound();
  return { group, thread, post };
}

/**
 * The group that a path leads to. Every user of the tenant and every member may access a public group; only members a
 * private one. An app on its own may access every group of its tenant. That guests may access a public group is our
 * choice.
 *
 * Throws a {@link GraphFailure} 404 if there is no such group, and what `refusal` returns if the caller may not access it.
 */
export async function openGroup(
  { caller, directory }: RequestContext,
  id: string,
  refusal: () => GraphFailure = accessDenied,
): Promise<Group> {
  const group = await directory.group(id);
  if (!mayAccess(caller, group, directory.tenantId)) throw refusal();
  return group;
}

function mayAccess(caller: Caller, { members, visibility = 'Public' }: Group, tenantId: string): boolean {
  if (caller.kind === 'application') return caller.tenantId === tenantId;
  return members.includes(caller.user.id) || (visibility === 'Public' && caller.user.tenantId === tenantId);
}

/** The conversation of a thread. Throws an `Error` if it does not exist, which is a fault of the emulator. */
export async function conversationOf(
  { records }: RequestContext,
  { id, groupId, conversationId }: ThreadRecord,
): Promise<ConversationRecord> {
  const conversation = await records.get('conversation', conversationKey(groupId, conversationId));
  if (!conversation) throw new Error(`The thread '${id}' has no conversation '${conversationId}'.`);
  return conversation;
}
