import { GraphFailure } from '../../contract/graphFailure.ts';
import type { LifecycleEvent } from '../../contract/watchable.ts';
import type { Clock } from '../clock.ts';
import type { Faults, Wait } from '../faults.ts';
import { transaction } from '../records/records.ts';
import type { Webhooks } from '../requestContext.ts';
import type { SigningKey } from '../signIn/signingKey.ts';
import type { RecordStore } from '../store/store.ts';
import { Deliverer } from './deliverer.ts';
import { enqueue } from './deliveryQueues.ts';
import { type Delivery, readDeliveries } from './deliveryView.ts';
import type { Deliver, Reach } from './exchange.ts';
import { shakeHands } from './handshake.ts';
import { challenge, endSubscription } from './lifecycle.ts';
import { isLiving } from './openSubscription.ts';
import { QueueSender } from './queueSender.ts';
import type { RequestActivity } from './requestActivity.ts';
import { type TokenVersion, ValidationTokens } from './validationTokens.ts';

/** What change notifications need of the emulator. */
export interface ChangeNotificationOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly wait: Wait;
  /** Undefined means `fetch`. */
  readonly deliver: Deliver | undefined;
  /** The key that signs people in. */
  readonly key: () => Promise<SigningKey>;
  readonly tokenVersion: TokenVersion;
  /** Whether `http` is refused for this machine too. */
  readonly isStrict: boolean;
  /** Called after each request to an endpoint. */
  readonly sent: Reach['sent'];
  readonly activity: RequestActivity;
}

/** The change notifications of an emulator: everything that happens apart from the requests to `/subscriptions`. */
export class ChangeNotifications {
  readonly #options: ChangeNotificationOptions;
  readonly #closing = new AbortController();
  readonly #sender: QueueSender;
  readonly #deliverer: Deliverer;
  /** What the handlers need. */
  readonly webhooks: Webhooks;

  constructor(options: ChangeNotificationOptions) {
    const { store, clock, faults, wait, deliver, key, isStrict, sent, activity, tokenVersion } = options;
    const reach: Reach = { deliver, wait, signal: this.#closing.signal, sent };
    this.#options = options;
    this.#sender = new QueueSender({ clock, faults, reach, tokens: new ValidationTokens(key, tokenVersion) });
    this.#deliverer = new Deliverer({ store, clock, sender: this.#sender, activity });
    this.webhooks = { isStrict, shakeHands: (url) => shakeHands(reach, url) };
    clock.onMove?.(() => this.wake());
  }

  /** Makes it look for what is due, soon. */
  wake(): void {
    this.#deliverer.wake();
  }

  /** Waits until nothing is due at the present time of the clock. */
  settled(): Promise<void> {
    return this.#deliverer.settled();
  }

  /** The deliveries that wait, and the latest that were made or given up, oldest first. */
  deliveries(): Promise<Delivery[]> {
    return transaction(this.#options.store, readDeliveries);
  }

  /** Delivers something once more, now. Throws a {@link GraphFailure} 404 if it is gone, or its subscription is. */
  async redeliver(id: string): Promise<void> {
    const { store, clock } = this.#options;
    await transaction(store, async (records) => {
      const delivery = await records.get('delivery', id);
      if (!delivery) throw new GraphFailure(404, { message: `There is no delivery '${id}'.` });
      if (!(await records.get('subscription', delivery.subscriptionId))) {
        throw new GraphFailure(404, { message: `The subscription '${delivery.subscriptionId}' is gone.` });
      }
      await enqueue({ ...delivery, status: 'pending', reason: null, notBefore: null }, clock.now(), records);
      const queue = await records.get('deliveryQueue', delivery.queue);
      if (queue) await records.put('deliveryQueue', { ...queue, dueDateTime: new Date(clock.now()).toISOString() });
    });
    this.wake();
  }

  /** Tells an app something about its subscription. Throws a {@link GraphFailure} 404 if there is no such subscription. */
  async sendLifecycle(subscriptionId: string, event: LifecycleEvent): Promise<void> {
    const { store, clock } = this.#options;
    const now = clock.now();
    await transaction(store, async (records) => {
      const subscription = await records.get('subscription', subscriptionId.toLowerCase());
      if (!subscription || !isLiving(subscription, now)) {
        throw new GraphFailure(404, { message: `There is no subscription '${subscriptionId}'.` });
      }
      if (subscription.lifecycleNotificationUrl === null) {
        throw new GraphFailure(409, {
          code: 'Conflict',
          message: 'The subscription has no lifecycleNotificationUrl, so its app is told nothing.',
        });
      }
      if (event === 'subscriptionRemoved')
        await endSubscription(subscription, new Date(now).toISOString(), now, records);
      else await challenge(subscription, now, records);
    });
    this.wake();
  }

  /** To be called when everything was reset. */
  reset(): void {
    this.#sender.reset();
    this.#deliverer.reset();
  }

  /** Ends every connection. What was not delivered stays in the store. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#deliverer.close();
  }
}
