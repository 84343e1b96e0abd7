import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ApplicationCaller } from '../directory/caller.ts';
import type { Context, Handlers, RequestContext, StorageContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { matchingBody, newAttachments, newBody, newMentions } from './messageContent.ts';
import { isDeleted, type MessageRecord } from './messageRecords.ts';
import { requireMessageSize } from './messageSize.ts';
import { type MessagePath, openLiveMessage, openMessage, requireSender } from './openMessage.ts';

/**
 * Editing, flagging, deleting and restoring messages.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 * @see https://learn.microsoft.com/graph/api/chatmessage-softdelete
 * @see https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete
 */
export const changeMessageHandlers = {
  updateChatMessage: (context) => updateMessage(context),
  updateMyChatMessage: (context) => updateMessage(context),
  updateUserChatMessage: (context) => updateMessage(context),

  softDeleteChatMessage: (context) => softDelete(context, context.path),
  softDeleteMyChatMessage: (context) => softDelete(context, context.path),
  undoSoftDeleteChatMessage: (context) => undoSoftDelete(context, context.path),
  undoSoftDeleteMyChatMessage: (context) => undoSoftDelete(context, context.path),
} satisfies Handlers;

async function softDelete(context: RequestContext, path: MessagePath) {
  const { message } = await openMessage(context, path);
  requireSender(context, message);
  if (!isDeleted(message)) await changeMessage(context, message, (deletedDateTime) => ({ deletedDateTime }));
  return { status: 204 };
}

async function undoSoftDelete(context: RequestContext, path: MessagePath) {
  const { message } = await openMessage(context, path);
  requireSender(context, message);
  if (!isDeleted(message)) {
    throw new GraphFailure(400, { message: `The message '${message.id}' is not deleted.` });
  }
  await changeMessage(context, message, () => ({ deletedDateTime: null }));
  return { status: 204 };
}

type UpdateContext = Context<'updateChatMessage' | 'updateMyChatMessage' | 'updateUserChatMessage'>;

async function updateMessage(context: UpdateContext) {
  const { message } = await openLiveMessage(context, context.path);
  return context.caller.kind === 'application'
    ? flagMessage(context, message, context.caller)
    : editMessage(context, message);
}

async function editMessage(context: UpdateContext, message: MessageRecord) {
  requireSender(context, message);
  const { policyViolation, ...edit } = context.body;
  if (Object.keys(policyViolation ?? {}).length > 0) {
    throw refused('policyViolation is set by an app on its own. A signed-in user cannot change it.');
  }
  const body: components['schemas']['editedChatMessageUpdate'] = edit;
  requireMessageSize(body);
  const change = await readEdit(context, message, body);
  if (change) await changeMessage(context, message, (lastEditedDateTime) => ({ ...change, lastEditedDateTime }));
  return { status: 204 };
}

/**
 * The change that an edit makes. Undefined if there is no change: omitted properties stay as they are, and read-only
 * ones such as `from` are ignored.
 *
 * Throws a {@link GraphFailure} 400 if the body and the lists no longer match.
 */
async function readEdit(
  { directory }: StorageContext,
  message: MessageRecord,
  { body, subject, importance, mentions, attachments }: components['schemas']['editedChatMessageUpdate'],
): Promise<MessageChange | undefined> {
  const change = {
    ...(body === undefined ? {} : { body: newBody(body) }),
    ...(subject === undefined ? {} : { subject }),
    ...(importance === undefined ? {} : { importance }),
    ...(mentions == null ? {} : { mentions: await newMentions(mentions, directory) }),
    ...(attachments == null ? {} : { attachments: newAttachments(attachments) }),
  };
  const {
    body: { contentType = 'text', content },
    mentions: listed,
    attachments: attached,
  } = { ...message, ...change };
  const matching = matchingBody({
    body: { contentType: contentType === 'html' ? 'html' : 'text', content: content ?? '' },
    mentions: listed ?? [],
    attachments: attached ?? [],
  });
  if (Object.keys(change).length === 0) return undefined;
  return matching.content === content ? change : { ...change, body: matching };
}

async function flagMessage(context: UpdateContext, message: MessageRecord, { tenantId }: ApplicationCaller) {
  const { body } = context;
  if (body.policyViolation == null) throw refused('An app on its own changes policyViolation, and nothing else.');
  if (message.from?.user?.tenantId !== tenantId) {
    throw new GraphFailure(403, { message: 'The message was not sent from the tenant of the caller.' });
  }
  await changeMessage(context, message, () => ({ policyViolation: readPolicyViolation(body.policyViolation) }));
  return { status: 200 };
}

type Violation = components['schemas']['chatMessagePolicyViolation'];

/**
 * A policy violation as it is stored and returned: with every property, and with the members of enums in the spelling
 * and the order of `flags`. `AllowOverrideWithoutJustification,AllowFalsePositiveOverride` becomes
 * `allowFalsePositiveOverride,allowOverrideWithoutJustification`.
 */
function readPolicyViolation(sent: Violation): Violation {
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

/**
 * The enums whose members can be combined, in the order of the page. The first member means that no other is set.
 *
 * @see https://learn.microsoft.com/graph/api/resources/chatmessagepolicyviolation
 */
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

/** The members that a comma-separated list names, in any case, in their order. */
function inOrder(sent: string | null | undefined, [none, ...others]: readonly [string, ...string[]]): string {
  const named = new Set((sent ?? '').toLowerCase().split(/, ?/));
  return others.filter((member) => named.has(member.toLowerCase())).join(',') || none;
}

const refused = (message: string) => new GraphFailure(400, { message });

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
