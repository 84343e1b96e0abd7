import { userIds } from '../testEmulator.ts';
import type { History } from './notificationHistory.ts';
import type { ChangeKind, ModelChat, ModelSubscription } from './notificationModel.ts';
import type { Step } from './notificationSteps.ts';

/** What can be subscribed to. `own` are the chats of whoever subscribes, `named` those that the app asks for by a user. */
export const watched = [
  'chat',
  'chatMessages',
  'chatMembers',
  'ownChats',
  'ownMessages',
  'namedChats',
  'namedMessages',
  'allChats',
  'allMessages',
  'allMembers',
] as const;

/** Subscribes. What the service does not permit is not subscribed to. */
export async function subscribeStep({ graph, model, callers }: History, step: Step, chat: ModelChat): Promise<void> {
  const { by, watch, text, isFit, message } = step;
  const isOfApp = /^(named|all)/.test(watch) || !isFit;
  const word =
    watch.endsWith('wnMessages') || watch === 'chatMessages' ? [undefined, 'budget', 'lunch'][message] : undefined;
  const withViewpoint = !isOfApp && /^(chat|ownChats)$/.test(watch) && text === 'budget';
  const option = word ? `?$search=${word}` : withViewpoint ? '?notifyOnUserSpecificProperties=true' : '';
  const changeTypes = offered(watch, step.changeTypes);
  const asked = { resource: pathOf(watch, chat, step) + option, changeType: changeTypes };
  const caller = callers(isOfApp ? undefined : by);
  const { status, body } = await caller.post('/subscriptions', graph.request(asked.resource, asked));
  if (status !== 201) return;
  model.subscriptions.push({
    id: body.id,
    of: /Members/.test(watch) ? 'member' : /Messages/.test(watch) ? 'message' : 'chat',
    where: placeOf(watch, chat, step),
    kinds: changeTypes.split(',') as ChangeKind[],
    by: isOfApp ? undefined : by,
    word,
    withViewpoint,
    expected: [],
  });
}

/** Those kinds of changes that a resource offers, or else all that it does. */
function offered(watch: Step['watch'], changeTypes: string): string {
  const missing = /Members/.test(watch) ? 'updated' : /Messages/.test(watch) ? undefined : 'deleted';
  const kinds = changeTypes.split(',').filter((kind) => kind !== missing);
  return (kinds.length > 0 ? kinds : ['created', missing === 'updated' ? 'deleted' : 'updated']).join(',');
}

function pathOf(watch: Step['watch'], { id }: ModelChat, { other }: Step): string {
  const paths: Readonly<Record<Step['watch'], string>> = {
    chat: `/chats/${id}`,
    chatMessages: `/chats/${id}/messages`,
    chatMembers: `/chats/${id}/members`,
    ownChats: '/me/chats',
    ownMessages: '/me/chats/getAllMessages',
    namedChats: `/users/${userIds[other]}/chats`,
    namedMessages: `/users/${userIds[other]}/chats/getAllMessages`,
    allChats: '/chats',
    allMessages: '/chats/getAllMessages',
    allMembers: '/chats/getAllMembers',
  };
  return paths[watch];
}

function placeOf(watch: Step['watch'], { id }: ModelChat, { by, other }: Step): ModelSubscription['where'] {
  if (watch.startsWith('chat')) return { chat: id };
  if (watch.startsWith('all')) return 'tenant';
  return { person: watch.startsWith('own') ? by : other };
}
