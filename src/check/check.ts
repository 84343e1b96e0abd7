import type { Version } from '../contract/versions.ts';
import { bodyChecker } from './bodyChecker.ts';
import { CheckError, type CheckedResponse, Checker, type Server, Stopped, succeeded } from './checker.ts';
import { type CheckedOperation, readContract } from './contract.ts';
import { errorMessage } from './errorMessage.ts';
import { isUsableId, itemsOf, Known } from './known.ts';
import { printable } from './printable.ts';
import { readAll } from './readPlan.ts';
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
  /** Whether what the contract allows and does not know is a deviation too. */
  readonly strict?: boolean;
  /** Called before each request, with a line that says what is asked. */
  readonly progress?: (line: string) => void;
}

/**
 * Checks a server against the published contract: the emulator, another fake, or the service. It reads what the token's user
 * can see, and nothing else, unless `write` is set. A server that stops responding is reported as far as it did.
 *
 * Throws a {@link CheckError} if the server does not respond, is no server of the contract, or refuses the token.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const { root, version, write, user = userOf(options.token), group, strict = false, progress = () => {} } = options;
  const { api, operations } = await readContract(version);
  const checker = new Checker(options, await bodyChecker(api), progress);
  const listChats = operation(operations, 'listChats');
  const known = new Known();
  known.set('group-id', group);
  known.set('user-id', user);
  const notAsked: NotAsked[] = [];
  const left: string[] = [];
  let unwritten = 'it writes; --write asks those that change a chat of its own alone';
  let stopped = false;
  try {
    refuseUseless(root, await checker.ask({ operation: listChats, path: {} }));
    await askWithoutRight(checker, listChats);
    await readAll(checker, operations, known, notAsked);
    if (write) {
      const people = await participants(checker, operations, known, options.other);
      unwritten = typeof people === 'string' ? people : await writeAll(checker, operations, people, { notAsked, left });
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    unwritten = error.message;
    stopped = true;
  }
  const named = new Set([...checker.asked, ...notAsked.map((each) => each.operation)]);
  const rest = operations
    .filter(({ id }) => !named.has(id))
    .map(({ id }): NotAsked => ({ operation: id, why: unwritten }));
  return {
    root,
    version,
    requests: checker.requests,
    asked: [...checker.asked],
    deviations: strict ? [...checker.deviations, ...checker.notes] : checker.deviations,
    notes: strict ? [] : checker.notes,
    notAsked: [...notAsked, ...rest],
    left,
    stopped,
  };
}

function operation(operations: readonly CheckedOperation[], id: string): CheckedOperation {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`The contract has no ${id}.`);
  return found;
}

/** Throws a {@link CheckError} if the first response shows that there is nothing to check. */
function refuseUseless(root: string, { status, headers, body, isPage }: CheckedResponse): void {
  const give = 'Give the root of the API, such as https://graph.microsoft.com/v1.0.';
  if (status === 401) {
    throw new CheckError(`${root} does not accept the token: ${errorMessage(body) ?? 'it returned 401.'}`);
  }
  // A server that has another purpose has nothing at this path, or a web page at every path.
  if (isPage && status < 300) throw new CheckError(`${root} returns a web page in place of chats. ${give}`);
  if ([404, 405, 501].includes(status)) throw new CheckError(`${root} has no chats. ${give}`);
  if (status >= 300 && status < 400) {
    const target = printable(headers.get('location') ?? 'somewhere else');
    throw new CheckError(`${root} redirects to ${target}, and the token is not sent on. ${give}`);
  }
  if ([429, 502, 503, 504].includes(status)) {
    throw new CheckError(`${root} cannot be checked now: it returned ${status}. Try again later.`);
  }
}

/** Without a token, and with one that names nobody and that nobody has signed. */
async function askWithoutRight(checker: Checker, listChats: CheckedOperation): Promise<void> {
  const ask = (token: string, which: string) => {
    const otherwise = `A request ${which} is not refused with 401.`;
    return checker.ask({ operation: listChats, path: {}, token, expected: [401], otherwise });
  };
  await ask('', 'without a token');
  await ask(emptyJwt, 'with a token that names nobody');
}

const emptyJwt = ['{"typ":"JWT","alg":"none"}', '{}', 'none']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** The token's user and somebody else of one of their chats. If they are not known, what to give. */
async function participants(checker: Checker, operations: readonly CheckedOperation[], known: Known, asked?: string) {
  const chat = known.get('chat-id');
  const user = known.get('user-id');
  if (user === undefined) return 'whose token it is is not known; give --user';
  if (asked !== undefined) return { user, other: asked };
  const unknown = 'nobody to chat with is known; give --other';
  if (chat === undefined) return unknown;
  const members = await checker.ask({ operation: operation(operations, 'listChatMembers'), path: { 'chat-id': chat } });
  if (!succeeded(members)) return unknown;
  const people = itemsOf(members.body).filter(({ userId }) => isUsableId(userId));
  const isUser = (name: unknown) => typeof name === 'string' && name.toLowerCase() === user.toLowerCase();
  const own = people.find(({ userId, email }) => isUser(userId) || isUser(email));
  const other = people.find((each) => each !== own);
  return own && other ? { user: own['userId'] as string, other: other['userId'] as string } : unknown;
}

/** The `oid` of a JWT. Undefined if the token is none, or has none. */
function userOf(token: string): string | undefined {
  try {
    const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return isUsableId(oid) ? oid : undefined;
  } catch {
    return undefined;
  }
}
