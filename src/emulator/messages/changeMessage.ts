import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Context, Handlers } from '../requestContext.ts';
import { changeMessage } from './changeMessage.rule.ts';
import { editOf } from './editMessage.ts';
import type { MessageRecord } from './messageRecords.ts';
import { mustBeSender, openLiveMessage } from './openMessage.ts';
import { verdictOf } from './verdict.ts';

/** Editing by the sender, and verdicts by an app for data loss prevention. */
export const updating = {
  async updateChatMessage(context) {
    const { message } = await openLiveMessage(context, context.path);
    return context.caller.kind === 'application' ? flag(context, message) : edit(context, message);
  },
} satisfies Handlers<'updateChatMessage'>;

async function edit(context: Context<'updateChatMessage'>, message: MessageRecord) {
  mustBeSender(context, message);
  const { body } = context;
  if ('policyViolation' in body) {
    throw refused('policyViolation is set by an app on its own. A signed-in user cannot change it.');
  }
  const change = await editOf(context, message, body);
  if (change) await changeMessage(context, message, (lastEditedDateTime) => ({ ...change, lastEditedDateTime }));
  return { status: 204 };
}

async function flag(context: Context<'updateChatMessage'>, message: MessageRecord) {
  const { body, caller } = context;
  if (!('policyViolation' in body)) throw refused('An app on its own changes policyViolation, and nothing else.');
  if (caller.kind === 'application' && message.from?.user?.tenantId !== caller.tenantId) {
    throw new GraphFailure(403, { message: 'The message was not sent from the tenant of the caller.' });
  }
  await changeMessage(context, message, () => ({ policyViolation: verdictOf(body.policyViolation) }));
  return { status: 200 };
}

const refused = (message: string) => new GraphFailure(400, { message });
