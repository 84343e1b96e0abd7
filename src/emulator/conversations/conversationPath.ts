import { odataContext } from '../odata/responseBody.ts';
import type { Situation } from '../requestContext.ts';
import type { PostPath, ThreadPath } from './openThread.ts';

/** A path into the mailbox of a group, as far as it goes. */
export type MailboxPath = Pick<ThreadPath, 'group-id'> & Partial<PostPath>;

/**
 * What a path into a mailbox is called with its keys in parentheses, in links and in contexts:
 * `groups('x')/threads('y')`.
 */
export function mailboxPath(path: MailboxPath): string {
  const parts = [
    ['groups', path['group-id']],
    ['conversations', path['conversation-id']],
    ['threads', path['thread-id']],
    ['posts', path['post-id']],
  ] as const;
  return parts.flatMap(([name, id]) => (id === undefined ? [] : [`${name}('${key(id)}')`])).join('/');
}

/** The context of a collection below a path, with what `$select` names: `groups('x')/threads(topic)`. */
export function mailboxContext(
  situation: Pick<Situation, 'root'>,
  path: MailboxPath,
  collection: string,
  selected: readonly string[] = [],
): string {
  return odataContext(situation, `${mailboxPath(path)}/${collection}${selected.length > 0 ? `(${selected})` : ''}`);
}

/** The headers that tell where something was created. */
export const createdAt = ({ root }: Pick<Situation, 'root'>, path: MailboxPath) => ({
  Location: `${root}/${mailboxPath(path)}`,
});

/** A key as a URL has it between apostrophes. */
const key = (id: string) => encodeURIComponent(id).replaceAll("'", "''");
