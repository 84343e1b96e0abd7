import { GraphFailure } from '../../contract/graphFailure.ts';
import { page } from '../odata/page.ts';
import type { Context, Handlers, Situation } from '../requestContext.ts';
import { utc } from '../time.ts';
import { addMember, removeMember } from './changeRoster.ts';
import { chatPartContext } from './chatPart.ts';
import { type ChatRecord, type MemberRecord, memberOrder, membershipKey } from './chatRecords.ts';
import { memberView } from './member.ts';
import { namedMember } from './namedMember.ts';
import { openChat, openSharedChat } from './openChat.ts';
import { rosterMayGrow, rosterNotFixed } from './rosterLimits.ts';

/** How many members a page has. */
const pageSize = 100;

/** Reading and changing who takes part in a chat. */
export const members = {
  listChatMembers: (context) => listMembers(context),
  listMyChatMembers: (context) => listMembers(context),
  listUserChatMembers: (context) => listMembers(context),
  getChatMember: (context) => readMember(context),
  getUserChatMember: (context) => readMember(context),

  async addChatMember(context) {
    const { body, records } = context;
    const { chat } = await openChat(context, context.path);
    rosterNotFixed(chat, 'add');
    const user = await namedMember(context, body, '');
    if (await records.find('member', membershipKey(chat.id, user.id))) {
      throw new GraphFailure(400, { message: 'The user is a member of the chat already.' });
    }
    await rosterMayGrow(records, chat);
    const start = body.visibleHistoryStartDateTime;
    const member = await addMember(context, chat, user, start === undefined ? undefined : utc(start));
    return { status: 201, headers: { location: `/chats/${chat.id}/members/${member.id}` } };
  },

  async removeChatMember(context) {
    const { chat } = await openChat(context, context.path);
    rosterNotFixed(chat, 'remove');
    await removeMember(context, chat, await memberOf(context, chat, context.path['membership-id']));
    return { status: 204 };
  },
} satisfies Handlers<
  | 'listChatMembers'
  | 'listMyChatMembers'
  | 'listUserChatMembers'
  | 'getChatMember'
  | 'getUserChatMember'
  | 'addChatMember'
  | 'removeChatMember'
>;

async function listMembers(context: Context<'listChatMembers' | 'listMyChatMembers' | 'listUserChatMembers'>) {
  const { chat } = await openSharedChat(context, context.path);
  const { items, nextLink } = await page<MemberRecord>({
    url: context.url,
    top: pageSize,
    skiptoken: context.query.$skiptoken,
    read: (range) => context.records.list('member', 'ofChat', chat.id, range),
    order: memberOrder,
  });
  const value = [];
  for (const member of items) value.push(await memberView(context, member));
  return {
    status: 200,
    body: {
      '@odata.context': chatPartContext(context, chat.id, 'members'),
      '@odata.count': value.length,
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value,
    },
  };
}

async function readMember(context: Context<'getChatMember' | 'getUserChatMember'>) {
  const { chat } = await openSharedChat(context, context.path);
  const member = await memberOf(context, chat, context.path['membership-id']);
  return {
    status: 200,
    body: {
      '@odata.context': `${chatPartContext(context, chat.id, 'members')}/$entity`,
      ...(await memberView(context, member)),
    },
  };
}

/** A member of a chat by the id of the membership. Throws a {@link GraphFailure} 404. */
async function memberOf({ records }: Situation, chat: ChatRecord, id: string): Promise<MemberRecord> {
  const member = await records.get('member', id);
  if (member?.chatId === chat.id) return member;
  throw new GraphFailure(404, { message: `No member is found with id '${id}'.` });
}
