import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord, MemberRecord } from './chatRecords.ts';
import { chatView } from './chatView.ts';
import { lastMessage } from './lastMessage.ts';
import { memberView } from './member.ts';
import { messagePreview } from './messagePreview.ts';

type Expandable = components['parameters']['expandChat'][number];

/** What a chat is answered with. */
export interface ChatExpansion {
  /** What `$expand` names. Defaults to nothing. */
  readonly expand: readonly Expandable[] | undefined;
  /** How many members are shown at most. Defaults to all. */
  readonly memberLimit?: number;
  /** Whose view of the messages is shown. Defaults to everything. */
  readonly seenBy: MemberRecord | undefined;
}

/** A chat as it is answered, with what `$expand` adds. `member` is the caller's own membership. */
export async function expandedChatView(
  situation: Situation,
  { chat, member }: { readonly chat: ChatRecord; readonly member: MemberRecord | undefined },
  { expand = [], memberLimit, seenBy }: ChatExpansion,
): Promise<components['schemas']['chat']> {
  const view = await chatView(situation, chat, member);
  if (expand.includes('members')) {
    const range = memberLimit === undefined ? {} : { limit: memberLimit };
    view.members = [];
    for (const each of await situation.records.list('member', 'ofChat', chat.id, range)) {
      view.members.push(await memberView(situation, each));
    }
  }
  if (expand.includes('lastMessagePreview')) {
    const last = await lastMessage(situation, chat, seenBy);
    view.lastMessagePreview = last ? messagePreview(situation, last) : null;
  }
  return view;
}

/** What the metadata calls something that was expanded: `chats(members())`. */
export const expandedName = (name: string, expand: readonly string[] = []): string =>
  expand.length === 0 ? name : `${name}(${expand.map((each) => `${each}()`).join(',')})`;
