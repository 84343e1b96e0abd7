import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import { namedMember } from './namedMember.ts';

/**
 * The people whom a request names as the members of a chat, in its order: different ones, and the owner among them.
 *
 * Throws a {@link GraphFailure} 400 or 404 that says which member is wrong.
 */
export async function roster(
  situation: Situation,
  members: readonly components['schemas']['chatMemberCreate'][],
  owner: User | undefined,
): Promise<User[]> {
  const users: User[] = [];
  const places = new Map<string, number>();
  for (const [place, member] of members.entries()) {
    const user = await namedMember(situation, member, `members[${place}].`);
    const before = places.get(user.id);
    if (before !== undefined) {
      throw new GraphFailure(400, { message: `members[${place}] is the same person as members[${before}].` });
    }
    places.set(user.id, place);
    users.push(user);
  }
  if (owner && !places.has(owner.id)) {
    const who = situation.caller.kind === 'delegated' ? 'the caller' : 'the user of the path';
    throw new GraphFailure(400, { message: `members must include ${who}, '${owner.id}'.` });
  }
  return users;
}
