import { decodeBase64Text, encodeBase64Url } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { isShown } from '../chats/openChat.ts';
import { openUser } from '../directory/directory.ts';
import { readFilter } from '../odata/filter.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Context, Handlers } from '../requestContext.ts';
import { sortableTime } from '../time.ts';
import { type UserChat, userChats } from './exports.ts';
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
    const filter = readFilter(state.filter, { lastModifiedDateTime: ['gt'] }) ?? everything;
    const { messages, after, done } = await readChanges(context.records, await userChats(context, user), state, filter);
    const { first: _, ...later } = state;
    return {
      status: 200,
      body: {
        '@odata.context': odataContext(context, 'Collection(chatMessage)'),
        ...(done
          ? { '@odata.deltaLink': linkTo(context, '$deltatoken', { ...later, after }) }
          : { '@odata.nextLink': linkTo(context, '$skiptoken', { ...state, after }) }),
        value: messages.map((message) => withType(messageView(context, message))),
      },
    };
  },
} satisfies Handlers;

const everything = () => true;

/** The state that a request starts from. Throws a {@link GraphFailure} 400 if its token is invalid. */
async function startState(
  { query, records, clock }: Context<'deltaChatMessages'>,
  userId: string,
): Promise<DeltaState> {
  const { $top, $filter, $skiptoken, $deltatoken } = query;
  if ($skiptoken !== undefined && $deltatoken !== undefined) {
    throw new GraphFailure(400, { message: 'Give $skiptoken or $deltatoken, as the link has it, and not both.' });
  }
  const sequence = await records.sequence();
  if ($skiptoken !== undefined) return readDeltaToken('$skiptoken', $skiptoken, userId, sequence);
  if ($deltatoken !== undefined) return readDeltaToken('$deltatoken', $deltatoken, userId, sequence);
  const since = sortableTime(monthsBefore(clock.now(), 8));
  return {
    userId,
    top: $top,
    ...($filter === undefined ? {} : { filter: $filter }),
    after: 0,
    first: { began: sequence, since },
  };
}

/** The start of a first round: eight months back, as the page of the operation says. */
function monthsBefore(time: number, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
}

function linkTo({ url }: Context<'deltaChatMessages'>, option: DeltaOption, state: DeltaState): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}?${option}=${encodeURIComponent(deltaToken(option, state))}`;
}

/** A page of changes. */
export interface Changes {
  readonly messages: readonly MessageRecord[];
  /** The sequence number of the last change that was looked at. */
  readonly after: number;
  /** Whether that was the last one for now. */
  readonly done: boolean;
}

/** How many changes are read at once: our choice. */
const batchSize = 500;

/** How many batches one page reads: our choice. They have everybody's changes; a page without the user's is empty. */
const maxBatches = 20;

/**
 * The next messages of some chats that have changed, in their latest state, in the order of their last changes. A message
 * that changes again moves to the end, so it is reported once per poll, in its latest state.
 */
export async function readChanges(
  records: Records,
  chats: readonly UserChat[],
  { after: start, top, first }: DeltaState,
  filter: (message: MessageRecord) => boolean,
): Promise<Changes> {
  const since = new Map(chats.map((chat) => [chat.chatId, chat.since]));
  const messages: MessageRecord[] = [];
  let after = start;
  for (let batches = 0; batches < maxBatches; batches++) {
    const batch = await records.changes('message', after, batchSize);
    for (const { sequence, value } of batch) {
      if (isReported(value, sequence)) {
        if (messages.length === top) return { messages, after, done: false };
        messages.push(value);
      }
      after = sequence;
    }
    if (batch.length < batchSize) return { messages, after, done: true };
  }
  return { messages, after, done: false };

  function isReported(message: MessageRecord, sequence: number): boolean {
    const start = since.get(message.chatId);
    if (start === undefined || !isShown(message, start) || !filter(message)) return false;
    if (!first) return true;
    // A new client never saw what was deleted before, so it is not reported.
    return changeOrder(message) >= first.since && !(isDeleted(message) && sequence <= first.began);
  }
}

/** How far a caller has followed the changes of messages. */
export interface DeltaState {
  /** The user whose messages they are. */
  readonly userId: string;
  /** The `$top` of the first request. */
  readonly top: number;
  readonly filter?: string;
  /** The sequence number of the last change that was reported. */
  readonly after: number;
  /** Only needed in the first round. */
  readonly first?: {
    /** The sequence number of the last change before the round. */
    readonly began: number;
    /** The time of the oldest change to report, as `sortableTime` writes times. */
    readonly since: string;
  };
}

/** The two kinds of tokens, by the query options that carry them. */
export type DeltaOption = '$skiptoken' | '$deltatoken';

const version = '1.';

/** The maximum length of a token: our choice, so that links stay usable. */
const maxTokenLength = 4096;

/** The token for a state. Throws a {@link GraphFailure} 400 if the filter is too long for one. */
export function deltaToken(option: DeltaOption, state: DeltaState): string {
  const token = version + encodeBase64Url(JSON.stringify({ option, ...state })).replaceAll('=', '');
  if (token.length > maxTokenLength) {
    throw new GraphFailure(400, { message: 'The $filter is too long for the links to carry on. Shorten it.' });
  }
  return token;
}

/**
 * The state of a token. `sequence` is the number of the last change that there is.
 *
 * Throws a {@link GraphFailure} 400 if it is invalid, for another user, or from a store that had more changes
 * and was lost.
 */
export function readDeltaToken(option: DeltaOption, token: string, userId: string, sequence: number): DeltaState {
  const value = decoded(token);
  if (isState(value) && value.option === option && value.userId === userId && value.after <= sequence) {
    const { option: _, ...state } = value;
    return state;
  }
  throw new GraphFailure(400, { message: `The query option ${option} is not a token of this service.` });
}

function decoded(token: string): unknown {
  try {
    return token.startsWith(version) ? JSON.parse(decodeBase64Text(token.slice(version.length))) : undefined;
  } catch {
    return undefined;
  }
}

/** Anybody can make a token, so it is looked at like any other input. */
function isState(value: unknown): value is DeltaState & { readonly option: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { top, after, filter, first } = value as Record<string, unknown>;
  const isFilter = filter === undefined || typeof filter === 'string';
  return isCount(top) && top > 0 && top <= 50 && isCount(after) && isFilter && isFirst(first);
}

function isFirst(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { began, since } = value as Record<string, unknown>;
  return isCount(began) && typeof since === 'string';
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
