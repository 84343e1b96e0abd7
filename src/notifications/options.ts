import type { Clock } from '../client/policy.ts';
import type { Certificates } from './certificates.ts';
import type { Change, ChatChange, ConversationChange, MemberChange, MessageChange } from './change.ts';
import type { ClientState } from './clientState.ts';
import type { LifecycleEvent } from './lifecycleEvent.ts';
import type { Refusal } from './refusal.ts';
import type { TokenValidator } from './tokenValidator.ts';

/** What is done with something that was received. What it throws, or rejects with, goes to `onError`. */
export type Callback<Received> = (received: Received) => unknown;

/** Who is called with what. Each change goes to one callback. */
export interface Callbacks {
  readonly onMessage?: Callback<MessageChange>;
  readonly onChat?: Callback<ChatChange>;
  readonly onMember?: Callback<MemberChange>;
  readonly onConversation?: Callback<ConversationChange>;
  /** Gets the changes that have no callback of their own, or all of them, if there is no other. */
  readonly onChange?: Callback<Change>;
  /** Gets the events of `lifecycleNotificationUrl`, which may be the same URL. */
  readonly onLifecycle?: Callback<LifecycleEvent>;
}

/** Options of `receiveNotifications`. */
export interface ReceiveOptions extends Callbacks {
  /** What the subscriptions were created with. It proves that a request comes from somebody who knows it. */
  readonly clientState: ClientState;
  /**
   * The private keys of the certificates, for notifications with resource data.
   * @default []
   */
  readonly certificates?: Certificates;
  /**
   * Checks the validation tokens of notifications with resource data, made by `tokenValidator`. Without it the tokens are
   * not looked at, and `clientState` alone proves where a request comes from.
   */
  readonly validate?: TokenValidator;
  /**
   * Whether the response waits until the callbacks are done, as long as the service does. Otherwise they run after it.
   * @default false
   */
  readonly wait?: boolean;
  /**
   * The maximum size of a body, in bytes.
   * @default 4_000_000
   */
  readonly maxBytes?: number;
  /**
   * The maximum number of notifications in a body.
   * @default 1_000
   */
  readonly maxItems?: number;
  /**
   * Called for each request that is refused, and for each notification that is left out. The sender gets no reason.
   * @default console.warn, with the message of the refusal
   */
  readonly onRefused?: (refusal: Refusal, request: Request) => unknown;
  /**
   * Called with what a callback throws, and what it was called with; and with what kept a request from being checked, such
   * as keys that cannot be got. The response to that is 503, so that the service tries again.
   * @default console.error
   */
  readonly onError?: (error: unknown, received?: Change | LifecycleEvent) => unknown;
  /** For tests: the time, so that a test never waits. */
  readonly clock?: Clock;
}

/**
 * What keeps a program alive until something is done: the context of a worker, `executionCtx` of Hono, or `{ waitUntil: after }`
 * in Next.
 */
export interface ReceiveContext {
  waitUntil(promise: Promise<unknown>): void;
}
