import type { Situation } from '../requestContext.ts';
import { attachmentView } from './attachment.ts';
import { mailboxContext } from './conversationPath.ts';
import type { PostRecord } from './conversationRecords.ts';
import { type Expansion, readExpansion } from './expand.ts';
import type { ThreadPath } from './openThread.ts';
import { postView } from './postView.ts';

/** What a request asks of a post. */
export interface PostQuery {
  readonly $select?: readonly string[] | undefined;
  readonly $expand?: readonly string[] | undefined;
}

/** A post as it is answered, with what `$select` and `$expand` ask for. `path` leads to its thread. */
export async function expandedPost(
  situation: Situation,
  path: ThreadPath,
  post: PostRecord,
  { $select, $expand = [] }: PostQuery,
): Promise<object> {
  const entity: Record<string, unknown> = { ...postView(post, $select) };
  const expansions = $expand.map(readExpansion);
  for (const name of new Set(expansions.map((expansion) => expansion.name))) {
    const related = await relatives(situation, post, name, expansions);
    const isThere = related !== null && !(Array.isArray(related) && related.length === 0);
    const what = Array.isArray(related) ? name : `${name}/$entity`;
    if (isThere) entity[`${name}@odata.context`] = mailboxContext(situation, { ...path, 'post-id': post.id }, what);
    entity[name] = related;
  }
  return entity;
}

async function relatives(
  { records }: Situation,
  post: PostRecord,
  name: string,
  expansions: readonly Expansion[],
): Promise<readonly object[] | object | null> {
  const wanted = expansions.filter((expansion) => expansion.name === name).map(({ id }) => id);
  const isWanted = (matches: (id: string) => boolean) => wanted.some((id) => id === undefined || matches(id));
  switch (name) {
    case 'attachments':
      return (await records.list('attachment', 'ofPost', post.id)).map(attachmentView);
    case 'inReplyTo': {
      const replied = post.inReplyToId === null ? undefined : await records.get('post', post.inReplyToId);
      return replied ? postView(replied) : null;
    }
    case 'extensions':
      return post.extensions.filter(({ id, extensionName }) => isWanted((key) => key === id || key === extensionName));
    case 'singleValueExtendedProperties':
      return post.singleValueExtendedProperties.filter(({ id }) => isWanted((key) => isSameProperty(key, id)));
    default:
      return post.multiValueExtendedProperties.filter(({ id }) => isWanted((key) => isSameProperty(key, id)));
  }
}

/** Only the name in the id of an extended property is case-sensitive. */
function isSameProperty(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(id: string): string {
  const [, kind = id, name = ''] = id.match(/^(.*? name )(.*)$/is) ?? [];
  return kind.toLowerCase() + name;
}
