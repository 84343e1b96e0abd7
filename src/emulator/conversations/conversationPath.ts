import { odataContext } from '../odata/responseBody.ts';
import type { RequestContext } from '../requestContext.ts';
import type { PostPath, ThreadPath } from './openThread.ts';

/** A path into the mailbox of a group, as far as it goes. */
export type GroupPath = Pick<ThreadPath, 'group-id'> & Partial<PostPath>;

/**
 * What a path into a mailbox is called with its keys in parentheses, in links and in contexts:
 * `groups('x')/threads('y')`.
 */
export function entityPath(path: GroupPath): string {
  const parts = [
    ['groups', path['group-id']],
    ['conversations', path['conversation-id']],
    ['threads', path['thread-id']],
    ['posts', path['post-id']],
  ] as const;
  return parts.flatMap(([name, id]) => (id === undefined ? [] : [`${name}('${key(id)}')`])).join('/');
}

/** The context of a collection below a path, with what `$select` names: `groups('x')/threads(topic)`. */
export function conversationContext(
  context: Pick<RequestContext, 'root'>,
  path: GroupPath,
  collection: string,
  selected: readonly string[] = [],
): string {
  return odataContext(context, `${entityPath(path)}/${collection}${selected.length > 0 ? `(${selected})` : ''}`);
}

/** The headers that tell where something was created. */
export const entityLocation = ({ root }: Pick<RequestContext, 'root'>, path: GroupPath) => ({
  Location: `${root}/${entityPath(path)}`,
});

/** A key as a URL has it between apostrophes. */
const key = (id: string) => encodeURIComponent(id).replaceAll("'", "''");
