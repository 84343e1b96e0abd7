import { decodeBase64Text, encodeBase64Url } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { isShown, type UserHistory, userHistories } from '../chats/openChat.ts';
import { openUser } from '../directory/directory.ts';
import { readFilter } from '../odata/filter.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Context, Handlers } from '../requestContext.ts';
import { sortableTime } from '../time.ts';
import { changeOrder, isDeleted, type MessageRecord } from './messageRecords.ts';
import { messageView, withType } from './messageView.ts';

/**
 * Following the changes of messages.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-delta
 */
export const deltaHandlers = {
  async deltaChatMessages(context) {
    const user = await openUser(context, context.path['user-id']);
    const state = await startState(context, user.id);
    const filter = readFilter(state.filter, { lastModifiedDateTime: ['gt'] });
    const histories = await userHistories(context, user, { withDeleted: false });
    const { messages, after, isLast } = await readChanges(context.records, histories, state, filter);
    const { first: _, ...later } = state;
    return {
      status: 200,
      body: {
        '@odata.context': odataContext(context, 'Collection(chatMessage)'),
        ...(isLast
          ? { '@odata.deltaLink': linkTo(context, '$deltatoken', { ...later, after }) }
          : { '@odata.nextLink': linkTo(context, '$skiptoken', { ...state, after }) }),
        value: messages.map((message) => withType(messageView(context, message))),
      },
    };
  },
} satisfies Handlers;

/** How far a caller has followed the changes of messages. */
interface DeltaState {
  /** The user whose messages they are. */
  readonly userId: string;
  /** The `$top` of the first request. */
  readonly top: number;
  readonly filter?: string;
  /** The sequence number of the last change that was read. */
  readonly after: number;
  /** Only in the first round. */
  readonly first?: {
    /** The sequence number of the last change before the round. */
    readonly began: number;
    /** The time of the oldest change to report, as `sortableTime` writes times. */
    readonly since: string;
  };
}

/** The state that a request starts from. Throws a {@link GraphFailure} 400 if its token is invalid. */
async function startState(
  { query, records, clock }: Context<'deltaChatMessages'>,
  userId: string,
): Promise<DeltaState> {
  const { $top, $filter, $skiptoken, $deltatoken } = query;
  if ($skiptoken !== undefined && $deltatoken !== undefined) {
    throw new GraphFailure(400, {
      message: 'Use either $skiptoken or $deltatoken, not both. Use the links unchanged.',
    });
  }
  const sequence = await records.sequence();
  if ($skiptoken !== undefined) return readDeltaToken('$skiptoken', $skiptoken, userId, sequence);
  if ($deltatoken !== undefined) return readDeltaToken('$deltatoken', $deltatoken, userId, sequence);
  const since = sortableTime(monthsBefore(clock.now(), maxMonths));
  return {
    userId,
    top: $top,
    ...($filter === undefined ? {} : { filter: $filter }),
    after: 0,
    first: { began: sequence, since },
  };
}

/** How many months a first round goes back, as the page says. */
const maxMonths = 8;

function monthsBefore(time: number, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
}

/** A page of changes. */
interface ChangePage {
  readonly messages: readonly MessageRecord[];
  /** The sequence number of the last change that was read. */
  readonly after: number;
  /** Whether there are no more changes for now. */
  readonly isLast: boolean;
}

/** How many changes are read at once: our choice. */
const batchSize = 500;

/**
 * How many batches one page reads: our choice. A batch has the changes of all users, so a page can be empty although
 * there are more changes.
 */
const maxBatches = 20;

/**
 * The next messages of some chats that have changed, in the order of their last changes. A message that changes again
 * moves to the end, so it is reported once per poll, in its latest state.
 */
async function readChanges(
  records: Records,
  histories: readonly UserHistory[],
  { after: start, top, first }: DeltaState,
  filter: ((message: MessageRecord) => boolean) | undefined,
): Promise<ChangePage> {
  const starts = new Map(histories.map(({ chatId, since }) => [chatId, since]));
  const messages: MessageRecord[] = [];
  let after = start;
  for (let batches = 0; batches < maxBatches; batches++) {
    const batch = await records.changes('message', after, batchSize);
    for (const { sequence, value } of batch) {
      if (isReported(value, sequence)) {
        if (messages.length === top) return { messages, after, isLast: false };
        messages.push(value);
      }
      after = sequence;
    }
    if (batch.length < batchSize) return { messages, after, isLast: true };
  }
  return { messages, after, isLast: false };

  function isReported(message: MessageRecord, sequence: number): boolean {
    const since = starts.get(message.chatId);
    if (since === undefined || !isShown(message, since) || (filter && !filter(message))) return false;
    if (!first) return true;
    // A new client never saw what was deleted before, so it is not reported: our choice.
    return changeOrder(message) >= first.since && !(isDeleted(message) && sequence <= first.began);
  }
}

/** The URL of the request with a token as its only query option. */
function linkTo({ url }: Context<'deltaChatMessages'>, option: DeltaOption, state: DeltaState): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}?${option}=${encodeURIComponent(deltaToken(option, state))}`;
}

/** The kinds of tokens, by the query options that have them. */
type DeltaOption = '$skiptoken' | '$deltatoken';

/** Tokens begin with the version of their format, so that a later one can be recognized. */
const version = '1.';

/** The maximum length of a token: our choice, so that links stay usable. */
const maxTokenLength = 4096;

/** The token for a state. Throws a {@link GraphFailure} 400 if the filter is too long for one. */
function deltaToken(option: DeltaOption, state: DeltaState): string {
  const token = version + encodeBase64Url(JSON.stringify({ option, ...state })).replaceAll('=', '');
  if (token.length > maxTokenLength) {
    throw new GraphFailure(400, { message: 'The $filter is too long for the links to repeat. Shorten it.' });
  }
  return token;
}

/**
 * The state of a token. `sequence` is the number of the last change in the store.
 *
 * Throws a {@link GraphFailure} 400 if the token is invalid, for another user, or from an earlier store that had more
 * changes.
 */
function readDeltaToken(option: DeltaOption, token: string, userId: string, sequence: number): DeltaState {
  const value = decoded(token);
  if (isState(value) && value.option === option && value.userId === userId && value.after <= sequence) {
    const { option: _, ...state } = value;
    return state;
  }
  throw new GraphFailure(400, { message: `The query option ${option} is not a token of this service.` });
}

/** The JSON of a token. Undefined if it is malformed. */
function decoded(token: string): unknown {
  try {
    return token.startsWith(version) ? JSON.parse(decodeBase64Text(token.slice(version.length))) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a state. Anybody can make a token, so it is checked like any other input. */
function isState(value: unknown): value is DeltaState & { readonly option: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { option, userId, top, after, filter, first } = value as Record<string, unknown>;
  return (
    typeof option === 'string' &&
    typeof userId === 'string' &&
    isCount(top) &&
    top > 0 &&
    top <= maxTop &&
    isCount(after) &&
    (filter === undefined || typeof filter === 'string') &&
    (first === undefined || isFirst(first))
  );
}

/** The maximum `$top` of the operation, as openapi/components/parameters/top50.yaml has it. */
const maxTop = 50;

function isFirst(value: unknown): value is NonNullable<DeltaState['first']> {
  if (typeof value !== 'object' || value === null) return false;
  const { began, since } = value as Record<string, unknown>;
  return isCount(began) && typeof since === 'string';
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
