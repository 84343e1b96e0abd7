import { odataContext } from '../odata/responseBody.ts';
import { contextPath } from '../odata/urlPath.ts';
import type { RequestContext } from '../requestContext.ts';
import type { PostPath, ThreadPath } from './openThread.ts';

/** The keys of a path below a group: that of the group, and those of the entities below it that the path names. */
export type GroupPath = Pick<ThreadPath, 'group-id'> & Partial<PostPath>;

/** The context of a collection below a path, with what `$select` names: `groups('x')/threads(topic)`. */
export function conversationContext(
  context: RequestContext,
  path: GroupPath,
  collection: string,
  selected: readonly string[] = [],
): string {
  return odataContext(context, `${entityPath(path)}/${collection}${selected.length > 0 ? `(${selected})` : ''}`);
}

/** The `Location` header of a new entity. */
export const entityLocation = ({ root }: RequestContext, path: GroupPath) => ({
  Location: `${root}/${entityPath(path)}`,
});

/** A path below a group with its keys in parentheses, as in links and contexts: `groups('x')/threads('y')`. */
function entityPath(path: GroupPath): string {
  const parts = [
    ['groups', path['group-id']],
    ['conversations', path['conversation-id']],
    ['threads', path['thread-id']],
    ['posts', path['post-id']],
  ] as const;
  return parts.flatMap(([name, id]) => (id === undefined ? [] : [contextPath`${name}('${id}')`])).join('/');
}
