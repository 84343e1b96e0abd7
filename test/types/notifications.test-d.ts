// Compiled by both compilers in `test/package/`. A line below @ts-expect-error must not compile.
import { type components, createGraph, createGraphChat } from 'graph-chat';
import * as beta from 'graph-chat/beta';
import {
  type Change,
  decryptContent,
  type MemberChange,
  receiveNotifications,
  type Subscription,
  subscribe,
  tokenValidator,
} from 'graph-chat/notifications';

type Schemas = components['schemas'];

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

let subscription: Subscription | undefined;

export const receive = receiveNotifications({
  clientState: 'secret',
  certificates: [{ id: 'first', privateKey: '-----BEGIN PRIVATE KEY-----' }],
  validate: tokenValidator({ appId: 'a', tenantId: ['b', 'c'], authority: 'http://127.0.0.1:4010' }),
  onMessage: ({ changeType, chatId, messageId, data }) => {
    same<typeof changeType, 'created' | 'updated' | 'deleted'>(true);
    same<[typeof chatId, typeof messageId], [string, string]>(true);
    same<typeof data, Schemas['chatMessage'] | undefined>(true);
  },
  onChat: (change) => {
    same<typeof change.data, Schemas['chat'] | undefined>(true);
    // @ts-expect-error a chat is no message
    change.messageId;
  },
  onMember: async ({ membershipId, data }: MemberChange) => `${membershipId} ${data?.userId}`,
  onConversation: ({ groupId, conversationId }) => groupId + conversationId,
  onChange: (change) => {
    if (change.kind === 'message') same<typeof change.messageId, string>(true);
    // @ts-expect-error not every change is of a message
    change.messageId;
    switch (change.kind) {
      case 'message':
      case 'chat':
      case 'member':
      case 'conversation':
      case 'other':
        return change.resource;
      default:
        return same<typeof change, never>(true);
    }
  },
  onLifecycle: (event) => subscription?.onLifecycle(event),
  onRefused: ({ reason, status, message }, request) => [reason === 'clientState', status, message, request.url],
  onError: (error, received) => [error, received?.subscriptionId],
});

// It is a handler of any platform, with what keeps the program alive or without.
export const handler: (request: Request) => Promise<Response> = receive;
declare const after: (task: Promise<unknown>) => void;
export const POST = (request: Request) => receive(request, { waitUntil: after });

// @ts-expect-error without it anybody could post
receiveNotifications({ onChange: () => {} });
receiveNotifications({ clientState: async (id) => (id === 'a' ? ['new', 'old'] : id === 'b' ? null : undefined) });
// @ts-expect-error what a private key is
receiveNotifications({ clientState: 'a', certificates: [{ id: 'first' }] });
receiveNotifications({ clientState: 'a', certificates: async (id, thumbprint) => `${id}${thumbprint}` });

declare const change: Change;
declare const key: CryptoKey;
if (change.notification.encryptedContent) await decryptContent(change.notification.encryptedContent, key);

const body = { resource: '/me/chats', changeType: 'created', notificationUrl: 'https://app.example.com' };
subscription = await subscribe(createGraph({ token: 'alex' }), {
  body,
  onGap: ({ since, reason }) => [Date.parse(since), reason === 'removed'],
});
await subscribe(createGraphChat({ token: 'alex' }), { body: async () => body, minutes: 60, deleteOnStop: true });
await subscribe(beta.createGraph({ token: 'alex' }), { body, existing: subscription });
// @ts-expect-error subscribe chooses it
await subscribe(createGraph({ token: 'alex' }), { body: { ...body, expirationDateTime: '' } });
