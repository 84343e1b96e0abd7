import { odataContext } from '../chats/chatView.ts';
import { pathUser } from '../chats/openChat.ts';
import { type Filterable, readFilter } from '../odata/filter.ts';
import { type Page, page } from '../odata/page.ts';
import { skipPage } from '../odata/skip.ts';
import { timeSpan } from '../odata/timeSpan.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { tracking } from './delta.ts';
import { defaultTop } from './listMessages.ts';
import { changeOrder, creationOrder, type MessageRecord } from './messageRecords.ts';
import { messageView, retainedMessageView, typed } from './messageView.ts';
import { placeOf, readAcross, type Selection } from './readAcross.ts';
import { userChats } from './userChats.ts';

/** What an app on its own reads of all chats of a user. */
export const exports = {
  async getAllMessages(context) {
    const { $top = defaultTop, $filter, $skiptoken } = context.query;
    const chats = await userChats(context, await pathUser(context, context.path['user-id']));
    const selection: Selection = {
      // A filter names when messages were changed. Otherwise they come in an order that changes do not disturb.
      ...($filter === undefined
        ? { indexes: ['byCreation'], order: creationOrder }
        : { indexes: ['byChange'], order: changeOrder }),
      span: timeSpan($filter, 'lastModifiedDateTime'),
      keep: filterOf($filter, {
        lastModifiedDateTime: ['gt', 'lt'],
        'from/user/id': ['eq'],
        messageType: ['eq', 'ne'],
      }),
    };
    const found = await page({
      url: context.url,
      top: $top,
      skiptoken: $skiptoken,
      read: (range) => readAcross(context.records, chats, selection, range),
      order: (message) => placeOf(selection, message),
    });
    return answer(context, found, messageView);
  },

  async getAllRetainedMessages(context) {
    const chats = await userChats(context, await pathUser(context, context.path['user-id']), true);
    const selection: Selection = {
      indexes: ['byCreation', 'deleted'],
      order: creationOrder,
      span: { from: '', to: undefined },
      keep: filterOf(context.query.$filter, {
        lastModifiedDateTime: ['gt', 'lt'],
        'from/user/id': ['eq'],
        'from/user/userIdentityType': ['eq'],
        'from/application/applicationIdentityType': ['eq'],
        messageType: ['eq', 'ne'],
      }),
    };
    const found = await skipPage({
      url: context.url,
      query: context.query,
      read: (range) => readAcross(context.records, chats, selection, range),
      pageSize: defaultTop,
    });
    return answer(context, found, retainedMessageView);
  },

  ...tracking,
} satisfies Handlers<'getAllMessages' | 'getAllRetainedMessages' | 'deltaChatMessages'>;

const filterOf = (text: string | undefined, filterable: Filterable): ((message: MessageRecord) => boolean) =>
  text === undefined ? () => true : readFilter(text, filterable);

function answer(situation: Situation, { items, nextLink }: Page<MessageRecord>, view: typeof messageView) {
  return {
    status: 200,
    body: {
      '@odata.context': odataContext(situation, 'Collection(chatMessage)'),
      '@odata.count': items.length,
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((message) => typed(view(situation, message))),
    },
  };
}
