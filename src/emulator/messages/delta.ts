import { GraphFailure } from '../../contract/graphFailure.ts';
import { odataContext } from '../chats/chatView.ts';
import { pathUser } from '../chats/openChat.ts';
import { timeOrder } from '../clock.ts';
import { readFilter } from '../odata/filter.ts';
import type { Context, Handlers } from '../requestContext.ts';
import { changedMessages } from './changedMessages.ts';
import { type DeltaOption, type DeltaState, deltaToken, readDeltaToken } from './deltaToken.ts';
import { defaultTop } from './listMessages.ts';
import { messageView, typed } from './messageView.ts';
import { userChats } from './userChats.ts';

/** Following the changes of messages. */
export const tracking = {
  async deltaChatMessages(context) {
    const user = await pathUser(context, context.path['user-id']);
    const state = await stateOf(context, user.id);
    const filter = state.filter === undefined ? () => true : readFilter(state.filter, { lastModifiedDateTime: ['gt'] });
    const { messages, after, done } = await changedMessages(
      context.records,
      await userChats(context, user),
      state,
      filter,
    );
    const { first: _, ...later } = state;
    return {
      status: 200,
      body: {
        '@odata.context': odataContext(context, 'Collection(chatMessage)'),
        ...(done
          ? { '@odata.deltaLink': linkTo(context, '$deltatoken', { ...later, after }) }
          : { '@odata.nextLink': linkTo(context, '$skiptoken', { ...state, after }) }),
        value: messages.map((message) => typed(messageView(context, message))),
      },
    };
  },
} satisfies Handlers<'deltaChatMessages'>;

/** Where a request goes on, or begins. Throws a {@link GraphFailure} 400 where its token is none. */
async function stateOf({ query, records, clock }: Context<'deltaChatMessages'>, userId: string): Promise<DeltaState> {
  const { $top = defaultTop, $filter, $skiptoken, $deltatoken } = query;
  if ($skiptoken !== undefined && $deltatoken !== undefined) {
    throw new GraphFailure(400, { message: 'Give $skiptoken or $deltatoken, as the link has it, and not both.' });
  }
  const sequence = await records.sequence();
  if ($skiptoken !== undefined) return readDeltaToken('$skiptoken', $skiptoken, userId, sequence);
  if ($deltatoken !== undefined) return readDeltaToken('$deltatoken', $deltatoken, userId, sequence);
  const since = timeOrder(monthsBefore(clock.now(), 8));
  return {
    userId,
    top: $top,
    ...($filter === undefined ? {} : { filter: $filter }),
    after: 0,
    first: { began: sequence, since },
  };
}

function monthsBefore(time: number, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
}

function linkTo({ url }: Context<'deltaChatMessages'>, option: DeltaOption, state: DeltaState): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}?${option}=${encodeURIComponent(deltaToken(option, state))}`;
}
