import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Context, Handlers, StorageContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { newAttachments, newBody, newMentions, requireMatchingMarkers } from './messageContent.ts';
import { isDeleted, type MessageRecord } from './messageRecords.ts';
import { openLiveMessage, openMessage, requireSender } from './openMessage.ts';

/**
 * Editing, flagging, deleting and restoring messages.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 * @see https://learn.microsoft.com/graph/api/chatmessage-softdelete
 * @see https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete
 */
export const changeMessageHandlers = {
  async updateChatMessage(context) {
    const { message } = await openLiveMessage(context, context.path);
    return context.caller.kind === 'application' ? flag(context, message) : edit(context, message);
  },

  async softDeleteChatMessage(context) {
    const { message } = await openMessage(context, context.path);
    requireSender(context, message);
    if (!isDeleted(message)) await changeMessage(context, message, (deletedDateTime) => ({ deletedDateTime }));
    return { status: 204 };
  },

  async undoSoftDeleteChatMessage(context) {
    const { message } = await openMessage(context, context.path);
    requireSender(context, message);
    if (!isDeleted(message)) {
      throw new GraphFailure(400, { message: `The message '${message.id}' is not deleted.` });
    }
    await changeMessage(context, message, () => ({ deletedDateTime: null }));
    return { status: 204 };
  },
} satisfies Handlers;

async function edit(context: Context<'updateChatMessage'>, message: MessageRecord) {
  requireSender(context, message);
  const { body } = context;
  if ('policyViolation' in body) {
    throw refused('policyViolation is set by an app on its own. A signed-in user cannot change it.');
  }
  const change = await readEdit(context, message, body);
  if (change) await changeMessage(context, message, (lastEditedDateTime) => ({ ...change, lastEditedDateTime }));
  return { status: 204 };
}

async function flag(context: Context<'updateChatMessage'>, message: MessageRecord) {
  const { body, caller } = context;
  if (!('policyViolation' in body)) throw refused('An app on its own changes policyViolation, and nothing else.');
  if (caller.kind === 'application' && message.from?.user?.tenantId !== caller.tenantId) {
    throw new GraphFailure(403, { message: 'The message was not sent from the tenant of the caller.' });
  }
  await changeMessage(context, message, () => ({ policyViolation: readPolicyViolation(body.policyViolation) }));
  return { status: 200 };
}

const refused = (message: string) => new GraphFailure(400, { message });

/**
 * The change that an edit makes. Omitted properties stay as they are; accepted ones such as `from` change nothing. Undefined
 * if there is no change.
 *
 * Throws a `GraphFailure` 400 if the body and the lists no longer match.
 */
export async function readEdit(
  { directory }: StorageContext,
  message: MessageRecord,
  { body, subject, importance, mentions, attachments }: components['schemas']['editedChatMessageUpdate'],
): Promise<MessageChange | undefined> {
  const change: MessageChange = {
    ...(body === undefined ? {} : { body: newBody(body) }),
    ...(subject === undefined ? {} : { subject }),
    ...(importance === undefined ? {} : { importance }),
    ...(mentions === undefined ? {} : { mentions: await newMentions(mentions, directory) }),
    ...(attachments === undefined ? {} : { attachments: newAttachments(attachments) }),
  };
  const edited = { ...message, ...change };
  requireMatchingMarkers({ body: edited.body, mentions: edited.mentions ?? [], attachments: edited.attachments ?? [] });
  return Object.keys(change).length === 0 ? undefined : change;
}

type Violation = components['schemas']['chatMessagePolicyViolation'];

/** The members of the enums that join several, in their order. The first is none. */
const flags = {
  dlpAction: ['none', 'notifySender', 'blockAccess', 'blockAccessExternal'],
  userAction: ['none', 'override', 'reportFalsePositive'],
  verdictDetails: [
    'none',
    'allowFalsePositiveOverride',
    'allowOverrideWithoutJustification',
    'allowOverrideWithJustification',
  ],
} as const;

/**
 * A policy violation as it is stored and returned: with every property, and with enum members in the contract's spelling and order:
 * `AllowOverrideWithoutJustification,AllowFalsePositiveOverride` becomes
 * `allowFalsePositiveOverride,allowOverrideWithoutJustification`.
 */
export function readPolicyViolation(sent: Violation): Violation {
  const { dlpAction, verdictDetails, userAction, justificationText, policyTip } = sent;
  return {
    dlpAction: inOrder(dlpAction, flags.dlpAction),
    verdictDetails: inOrder(verdictDetails, flags.verdictDetails),
    userAction: inOrder(userAction, flags.userAction),
    justificationText: justificationText ?? null,
    policyTip: policyTip
      ? {
          generalText: policyTip.generalText ?? null,
          complianceUrl: policyTip.complianceUrl ?? null,
          matchedConditionDescriptions: policyTip.matchedConditionDescriptions ?? [],
        }
      : null,
  };
}

function inOrder(sent: string | null | undefined, members: readonly [string, ...string[]]): string {
  const named = new Set((sent ?? '').toLowerCase().split(/, ?/));
  const [none, ...others] = members;
  return others.filter((member) => named.has(member.toLowerCase())).join(',') || none;
}

/** The properties of a message that can change. */
export type MessageChange = Partial<
  Pick<
    MessageRecord,
    | 'attachments'
    | 'body'
    | 'deletedDateTime'
    | 'importance'
    | 'lastEditedDateTime'
    | 'mentions'
    | 'messageHistory'
    | 'policyViolation'
    | 'reactions'
    | 'subject'
  >
>;

/**
 * Changes a message: sets a new etag and the time of the change. `change` returns the new properties; it gets the time,
 * which is never before that of the last change, even if the clock was moved back.
 */
export function changeMessage(
  { records, clock }: StorageContext,
  message: MessageRecord,
  change: (lastModifiedDateTime: string) => MessageChange,
): Promise<MessageRecord> {
  const now = Math.max(clock.now(), Date.parse(message.lastModifiedDateTime));
  const lastModifiedDateTime = timestamp(now);
  return records.put('message', {
    ...message,
    ...change(lastModifiedDateTime),
    etag: String(Math.max(now, Number(message.etag) + 1)),
    lastModifiedDateTime,
  });
}
