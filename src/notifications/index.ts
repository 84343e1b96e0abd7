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
export { decryptContent } from './decrypt.ts';
export type { ChangeType } from './item.ts';
export type { LifecycleEvent, LifecycleEventType } from './lifecycleEvent.ts';
export type { ChangeNotification, EncryptedContent } from './notification.ts';
export type { Callback, Callbacks, ReceiveContext, ReceiveOptions } from './options.ts';
export { type Receive, receiveNotifications } from './receiveNotifications.ts';
export { Refusal, type RefusalReason } from './refusal.ts';
export {
  type TokenValidator,
  type TokenValidatorOptions,
  tokenValidator,
  type ValidatedToken,
} from './tokenValidator.ts';
