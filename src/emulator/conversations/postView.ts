import type { components } from '../../../generated/beta/schema.ts';
import { select } from '../odata/responseBody.ts';
import { onBeta, type RequestContext } from '../requestContext.ts';
import { attachmentView } from './attachments.ts';
import { conversationContext } from './conversationPath.ts';
import type { PostRecord } from './conversationRecords.ts';
import type { ThreadPath } from './openThread.ts';

/** A post as responses contain it, with what `$select` and `$expand` name. `path` leads to its thread. */
export async function expandedPostView(
  context: RequestContext,
  path: ThreadPath,
  post: PostRecord,
  { $select, $expand = [] }: PostQuery,
): Promise<object> {
  const entity: Record<string, unknown> = { ...postView(context, post, $select) };
  const expansions = $expand.map(readExpansion);
  for (const name of new Set(expansions.map((expansion) => expansion.name))) {
    const related = await relatedEntities(context, post, name, expansions);
    const isEmpty = related === null || (Array.isArray(related) && related.length === 0);
    const target = Array.isArray(related) ? name : `${name}/$entity`;
    if (!isEmpty) {
      entity[`${name}@odata.context`] = conversationContext(context, { ...path, 'post-id': post.id }, target);
    }
    entity[name] = related;
  }
  return entity;
}

/** The `$select` and `$expand` of a request for posts. */
interface PostQuery {
  readonly $select?: readonly string[] | undefined;
  readonly $expand?: readonly string[] | undefined;
}

/**
 * A post as responses contain it, without what `$expand` adds. Its conversation, its thread and its new participants are only
 * included if `$select` names them.
 */
function postView(
  context: RequestContext,
  record: PostRecord,
  selected?: readonly string[],
): Partial<components['schemas']['post']> & { readonly id: string } {
  const { id, createdDateTime, changeKey, hasAttachments, body, from } = record;
  const post = {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime,
    lastModifiedDateTime: createdDateTime,
    changeKey,
    categories: [],
    receivedDateTime: createdDateTime,
    hasAttachments,
    body,
    from,
    sender: from,
    ...onBeta(context, { importance: record.importance ?? 'normal' }),
  };
  if (!selected) return post;
  const { conversationId, threadId, newParticipants } = record;
  const whole = { ...post, conversationId, conversationThreadId: threadId, newParticipants: [...newParticipants] };
  return { ...select(whole, selected), id };
}

/** One item of `$expand`. */
interface Expansion {
  /** The relationship: `extensions`. */
  readonly name: string;
  /** Only the related entity with this id, if the item has a filter. */
  readonly id: string | undefined;
}

/** Reads an item of `$expand`: a relationship, which may be limited to an id, as in `extensions($filter=id eq 'x')`. */
function readExpansion(item: string): Expansion {
  const [, name = item, id] = item.match(/^(\w+)\(\$filter=id eq '(.*)'\)$/s) ?? [];
  return { name, id: id?.replaceAll("''", "'") };
}

/** What a relationship of a post contains. Null if it leads to one entity that does not exist. */
async function relatedEntities(
  context: RequestContext,
  post: PostRecord,
  name: string,
  expansions: readonly Expansion[],
): Promise<readonly object[] | object | null> {
  const { records } = context;
  const wanted = expansions.filter((expansion) => expansion.name === name).map(({ id }) => id);
  const isWanted = (matches: (id: string) => boolean) => wanted.some((id) => id === undefined || matches(id));
  switch (name) {
    case 'attachments':
      return (await records.list('attachment', 'ofPost', post.id)).map((each) => attachmentView(context, each));
    case 'inReplyTo': {
      const replied = post.inReplyToId === null ? undefined : await records.get('post', post.inReplyToId);
      return replied ? postView(context, replied) : null;
    }
    case 'extensions':
      return post.extensions.filter(({ id, extensionName }) => isWanted((key) => key === id || key === extensionName));
    case 'mentions':
      // Mail names whom it mentions. No request of the contract does.
      return [];
    case 'singleValueExtendedProperties':
      return post.singleValueExtendedProperties.filter(({ id }) => isWanted((key) => isSameProperty(key, id)));
    default:
      return post.multiValueExtendedProperties.filter(({ id }) => isWanted((key) => isSameProperty(key, id)));
  }
}

/**
 * The data that apps keep on a post, as `$filter` compares it: the id of an extension is its name, with or without the type
 * before it.
 */
export async function keptData(context: RequestContext, post: PostRecord): Promise<object> {
  const all = (name: string) => relatedEntities(context, post, name, [{ name, id: undefined }]);
  const extensions = (await all('extensions')) as readonly components['schemas']['openTypeExtension'][];
  return {
    singleValueExtendedProperties: await all('singleValueExtendedProperties'),
    extensions: extensions.flatMap(({ id, extensionName }) => [{ id }, { id: extensionName }]),
  };
}

/** Whether two ids of extended properties are the same. Only the name in them is case-sensitive. */
function isSameProperty(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** An id of an extended property with everything but its name in lower case. */
function comparable(id: string): string {
  const [, kind = id, name = ''] = id.match(/^(.*? name )(.*)$/is) ?? [];
  return kind.toLowerCase() + name;
}
