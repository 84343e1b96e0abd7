import type { Version } from '../contract/versions.ts';
import { bodyChecker } from './bodyChecker.ts';
import { CheckError, Checker, type Server } from './checker.ts';
import { type CheckedOperation, readContract } from './contract.ts';
import { type Known, readAll } from './readPlan.ts';
import type { NotAsked, Report } from './report.ts';
import { writeAll } from './writePlan.ts';

/** What to check, and how. */
export interface CheckOptions extends Server {
  readonly version: Version;
  /** Whether to create, change and delete too, in a chat of its own. */
  readonly write: boolean;
  /** The id or the user principal name of the token's user. Defaults to the `oid` of the token. */
  readonly user?: string | undefined;
  /** The id of somebody else, for the chat that `write` creates. Defaults to a member of a chat of the user. */
  readonly other?: string | undefined;
  /** The id of a group whose conversations may be read. */
  readonly group?: string | undefined;
  /** Called before each request, with a line that says what is asked. */
  readonly progress?: (line: string) => void;
}

/**
 * Checks a server against the published contract: the emulator, another fake, or the service. It reads what the token's user
 * can see, and nothing else, unless `write` is set.
 *
 * Throws a {@link CheckError} if the server does not respond, or refuses the token.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const { root, version, write, user = userOf(options.token), group, progress = () => {} } = options;
  const { api, operations } = await readContract(version);
  const checker = new Checker(options, await bodyChecker(api), progress);
  const first = operation(operations, 'listChats');
  const chats = await checker.ask({ operation: first, path: {} });
  if (chats.status === 401) throw new CheckError(`${root} does not accept the token: ${messageOf(chats.body)}`);
  if (chats.status === 404)
    throw new CheckError(`${root} has no chats. Give the root of the API, such as https://graph.microsoft.com/v1.0.`);
  await askWithoutToken(checker, first);

  const known: Known = new Map();
  if (group !== undefined) known.set('group-id', group);
  if (user !== undefined) known.set('user-id', user);
  const notAsked = await readAll(checker, operations, known);
  const people = await participants(checker, operations, known, options.other);
  const writing = operations.filter(({ facts }) => facts.method !== 'GET');
  const left = write && people ? await writeAll(checker, operations, people, known) : [];
  const why = !write
    ? 'it writes; use --write'
    : people
      ? 'it changes more than a chat of our own'
      : 'nobody to chat with is known';
  const others = writing.filter(({ id }) => !checker.asked.has(id)).map(({ id }): NotAsked => ({ operation: id, why }));
  return {
    root,
    version,
    requests: checker.requests,
    asked: [...checker.asked],
    deviations: checker.deviations,
    notes: checker.notes,
    notAsked: [...notAsked, ...others],
    left,
  };
}

function operation(operations: readonly CheckedOperation[], id: string): CheckedOperation {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`The contract has no ${id}.`);
  return found;
}

async function askWithoutToken(checker: Checker, listChats: CheckedOperation): Promise<void> {
  const otherwise = 'A request without a token is not refused with 401.';
  await checker.ask({ operation: listChats, path: {}, token: '', expected: [401], otherwise });
}

/** The token's user and somebody else, as the members of a chat name them. */
async function participants(checker: Checker, operations: readonly CheckedOperation[], known: Known, asked?: string) {
  const chat = known.get('chat-id');
  const user = known.get('user-id');
  if (user !== undefined && asked !== undefined) return { user, other: asked };
  if (chat === undefined) return undefined;
  const { body } = await checker.ask({
    operation: operation(operations, 'listChatMembers'),
    path: { 'chat-id': chat },
  });
  const { value = [] } = (body ?? {}) as { value?: { userId?: string; email?: string; tenantId?: string }[] };
  const named = known.get('user-id')?.toLowerCase();
  const own = value.find(({ userId, email }) => [userId, email].some((each) => each?.toLowerCase() === named));
  const other = value.find(({ userId }) => userId !== undefined && userId !== own?.userId);
  if (!own?.userId || !other?.userId) return undefined;
  if (own.tenantId) known.set('tenant-id', own.tenantId);
  return { user: own.userId, other: other.userId };
}

/** The `oid` of a JWT. Undefined if the token is none, or has none. */
function userOf(token: string): string | undefined {
  try {
    const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof oid === 'string' ? oid : undefined;
  } catch {
    return undefined;
  }
}

const messageOf = (body: unknown): string =>
  (body as { error?: { message?: string } } | undefined)?.error?.message ?? 'it returned 401.';
