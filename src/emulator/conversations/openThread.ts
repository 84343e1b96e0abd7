import type { GraphFailure } from '../../contract/graphFailure.ts';
import type { Caller } from '../directory/caller.ts';
import type { Group } from '../directory/directoryRecords.ts';
import type { RequestContext, StorageContext } from '../requestContext.ts';
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

/** A conversation of a group. Throws a `GraphFailure`: 404 if there is none, 403 if the caller may not see it. */
export async function openConversation(
  context: RequestContext,
  path: ConversationPath,
): Promise<{ readonly group: Group; readonly conversation: ConversationRecord }> {
  const group = await openGroup(context, path['group-id']);
  return { group, conversation: await conversationOf(context, group.id, path['conversation-id']) };
}

/**
 * A thread of a group and, if the path names it, of that conversation.
 *
 * Throws a `GraphFailure`: 404 if there is none, 403 if the caller may not see it.
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

/** A post of a thread, as {@link openThread} opens the thread. */
export async function openPost(
  context: RequestContext,
  path: PostPath,
): Promise<{ readonly group: Group; readonly thread: ThreadRecord; readonly post: PostRecord }> {
  const { group, thread } = await openThread(context, path);
  const post = await context.records.get('post', path['post-id']);
  if (post?.threadId !== thread.id) throw itemNotFound();
  return { group, thread, post };
}

/** A conversation by its id. Throws a `GraphFailure` 404. */
export async function conversationOf(
  { records }: StorageContext,
  groupId: string,
  id: string,
): Promise<ConversationRecord> {
  const conversation = await records.get('conversation', conversationKey(groupId, id));
  if (!conversation) throw itemNotFound();
  return conversation;
}

/**
 * The group that a path leads to. Every user of the tenant and every member reaches a public group; only members reach a
 * private one. An app on its own reaches every group of its tenant.
 *
 * Throws a {@link GraphFailure}: 404 if there is none, and what `refusal` makes if the caller may not see it.
 */
export async function openGroup(
  { caller, directory }: RequestContext,
  id: string,
  refusal: () => GraphFailure = accessDenied,
): Promise<Group> {
  const group = await directory.group(id);
  if (!reaches(caller, group, directory.tenantId)) throw refusal();
  return group;
}

function reaches(caller: Caller, { members, visibility = 'Public' }: Group, tenantId: string): boolean {
  if (caller.kind === 'application') return caller.tenantId === tenantId;
  return members.includes(caller.user.id) || (visibility === 'Public' && caller.user.tenantId === tenantId);
}
