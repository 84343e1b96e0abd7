import { setImmediate } from 'node:timers/promises';
import { type components, createGraph } from 'graph-chat';
import { type Gap, type LivingSubscription, type SubscribeOptions, subscribe } from 'graph-chat/notifications';
import { onTestFinished } from 'vitest';
import { failure, TestClock } from '../client/service.ts';

type Body = Partial<components['schemas']['subscriptionCreate']>;

const minute = 60_000;

/** What every subscription of the tests watches. */
export const body = {
  resource: '/me/chats/getAllMessages',
  changeType: 'created',
  notificationUrl: 'https://app.example.com/notifications',
  clientState: 'secret',
};

/** Lets one request after the other be sent. Each takes a few turns of the event loop. */
async function done(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await setImmediate();
}

/** A service that has subscriptions and nothing else, on a clock that stands still until the test moves it. */
export class SubscriptionService {
  readonly clock = new TestClock();
  /** The requests, such as `POST` and `PATCH 1`, and the minute in which each came. */
  readonly requests: string[] = [];
  /** The subscriptions that live: when each ends. */
  readonly living = new Map<string, number>();
  readonly bodies: Body[] = [];
  /** What it responds next in the place of what it should. `unanswered` does what it should, and does not say so. */
  readonly failures: (number | 'unreachable' | 'unanswered' | 'silent')[] = [];
  readonly #start: number;
  #made = 0;

  constructor() {
    this.clock.skips = false;
    this.#start = this.clock.now();
  }

  get minute(): number {
    return Math.round((this.clock.now() - this.#start) / minute);
  }

  /** The time so many minutes after the start. */
  at(minutes: number): string {
    return new Date(this.#start + minutes * minute).toISOString();
  }

  /** Lets so many minutes pass, in steps, after what is under way is done. */
  async pass(minutes: number, step = 1): Promise<void> {
    await done();
    for (let passed = 0; passed < minutes; passed += step) {
      this.clock.pass(step * minute);
      await done();
    }
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const [, id = '', action] = new URL(request.url).pathname.match(/subscriptions\/?([^/]*)\/?(.*)$/) ?? [];
    const { method } = request;
    this.requests.push(`${this.minute}: ${[method, id, action].filter(Boolean).join(' ')}`);
    const failing = this.failures.shift();
    if (failing === 'silent') return new Promise(() => {});
    if (failing === 'unreachable') throw new TypeError('fetch failed');
    if (typeof failing === 'number') return failure(failing);
    const text = await request.text();
    const response = this.#respond(method, id, text ? JSON.parse(text) : {});
    if (failing === 'unanswered') throw new TypeError('fetch failed');
    return response;
  };

  #respond(method: string, id: string, sent: Body): Response {
    const now = this.clock.now();
    for (const [each, end] of this.living) if (end <= now) this.living.delete(each);
    if (method === 'POST' && !id) return this.#create(sent);
    if (!this.living.has(id)) return failure(404);
    if (method === 'DELETE') this.living.delete(id);
    if (method !== 'PATCH') return new Response(null, { status: 204 });
    return this.#lives(id, sent);
  }

  #create(sent: Body): Response {
    this.bodies.push(sent);
    const [other] = this.living.keys();
    const message = `Subscription Id ${other} already exists for the requested combination`;
    if (other) return Response.json({ error: { code: 'ObjectIdentifierInUse', message } }, { status: 409 });
    return this.#lives(`${++this.#made}`, sent);
  }

  #lives(id: string, { expirationDateTime = '' }: Body): Response {
    const end = Math.max(Date.parse(expirationDateTime), this.clock.now() + 45 * minute);
    this.living.set(id, end);
    return Response.json({ ...body, id, expirationDateTime: new Date(end).toISOString() });
  }
}

/** A subscription that is kept alive in a service of its own until the test ends, and what it reports. */
export async function startSubscription(options: Partial<SubscribeOptions> = {}, service = new SubscriptionService()) {
  const gaps: Gap[] = [];
  const alive: LivingSubscription[] = [];
  const errors: unknown[] = [];
  const controller = new AbortController();
  const graph = createGraph({ token: 'alex', fetch: service.fetch, clock: service.clock, retries: 0 });
  const subscription = await subscribe(graph, {
    body,
    signal: controller.signal,
    onGap: (gap) => gaps.push(gap),
    onAlive: (living) => alive.push(living),
    onError: (error) => errors.push(error),
    ...options,
  });
  onTestFinished(async () => {
    controller.abort();
    await subscription.stopped;
  });
  const hear = (lifecycleEvent: string, subscriptionId = subscription.id) =>
    subscription.onLifecycle({ lifecycleEvent, subscriptionId });
  return { subscription, service, controller, gaps, alive, errors, hear };
}
