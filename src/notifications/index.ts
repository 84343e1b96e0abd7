export type { Certificate, Certificates, PrivateKey } from './certificates.ts';
export type {
  Change,
  ChatChange,
  ConversationChange,
  MemberChange,
  MemberData,
  MessageChange,
  OtherChange,
} from './change.ts';
export type { ClientState, Secret } from './clientState.ts';
export { decryptContent, type EncryptedContent } from './decrypt.ts';
export type { ChangeType } from './item.ts';
export type { LifecycleEvent, LifecycleEventType } from './lifecycleEvent.ts';
export type { Callback, Callbacks, ReceiveContext, ReceiveOptions } from './options.ts';
export { type Receive, receiveNotifications } from './receiveNotifications.ts';
export { Refusal, type RefusalReason } from './refusal.ts';
export {
  type Gap,
  type LivingSubscription,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionBody,
  subscribe,
} from './subscribe.ts';
export {
  type TokenValidator,
  type TokenValidatorOptions,
  tokenValidator,
  type ValidatedToken,
} from './tokenValidator.ts';
