import { expect } from 'vitest';
import type { EmulatorOptions } from '../../../src/emulator/index.ts';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { type AppEmulator, startAppEmulator } from '../apps/appEmulator.ts';
import type { TestCaller } from '../testEmulator.ts';
import { type Item, inShort, Receiver } from './receiver.ts';

/** A subscription as it is returned. */
export type Subscription = TestResponse['body'];

/** An emulator with a group chat, a catalog of apps, and the endpoints of those who subscribe. */
export interface SubscriptionEmulator extends AppEmulator {
  readonly receiver: Receiver;
  /** The body that asks for a subscription for an hour, to every kind of change unless `more` says otherwise. */
  request(resource: string, more?: object): Record<string, unknown>;
  /** Subscribes, and returns the subscription. */
  subscribe(caller: TestCaller, resource: string, more?: object): Promise<Subscription>;
  /** Tries to subscribe, and returns the status, the code and the message. */
  refusal(caller: TestCaller, resource: string, more?: object): Promise<[number, string, string]>;
  /** Advances the clock by a second, sends a message to the chat, and returns it. */
  say(user: string, content: string, more?: object): Promise<TestResponse['body']>;
  /** Waits until everything was sent, and returns the notifications since the last call, of a subscription or of all. */
  news(subscription?: Subscription): Promise<Item[]>;
  /** Those notifications in short: `created message 1767600000000`. */
  heard(subscription?: Subscription): Promise<string[]>;
}

/** Starts an emulator with a chat of Alex, Jacob and Mei, and endpoints that accept everything. */
export async function startSubscriptions(options: EmulatorOptions = {}): Promise<SubscriptionEmulator> {
  const receiver = new Receiver();
  const graph = await startAppEmulator({ deliver: receiver.deliver, wait: receiver.wait, ...options });
  const request = (resource: string, more: object = {}) => ({
    resource,
    changeType: kindsOf(resource),
    notificationUrl: 'https://app.test/notifications',
    expirationDateTime: new Date(graph.clock.now() + 3600_000).toISOString(),
    clientState: 'secret',
    ...more,
  });
  const news = async (subscription?: Subscription) => {
    await graph.emulator.settled();
    return receiver.take().filter((item) => !subscription || item.subscriptionId === subscription.id);
  };
  return {
    ...graph,
    receiver,
    request,
    async subscribe(caller, resource, more) {
      const { status, body } = await caller.post('/subscriptions', request(resource, more));
      expect(status, JSON.stringify(body)).toBe(201);
      return body;
    },
    async refusal(caller, resource, more) {
      const { status, body } = await caller.post('/subscriptions', request(resource, more));
      return [status, body.error?.code, body.error?.message];
    },
    async say(user, content, more = {}) {
      graph.clock.advance(1000);
      const { status, body } = await graph.as(user).post(`${graph.chat}/messages`, { body: { content }, ...more });
      expect(status, JSON.stringify(body)).toBe(201);
      return body;
    },
    news,
    heard: async (subscription) => (await news(subscription)).map(inShort),
  };
}

/** Every kind of change that a resource offers. */
export function kindsOf(resource: string): string {
  if (/members(\?|$)/i.test(resource)) return 'created,deleted';
  return /(messages|conversations)(\?|$)/i.test(resource) ? 'created,updated,deleted' : 'created,updated';
}

/** A time from now on the clock, as text. */
export const later = ({ clock }: Pick<AppEmulator, 'clock'>, minutes: number): string =>
  new Date(clock.now() + minutes * 60_000).toISOString();

/** The minimum of a body that subscribes richly, beside the certificate. */
export const rich = (certificate: { readonly base64: string }, encryptionCertificateId = 'cert-1') => ({
  includeResourceData: true,
  encryptionCertificate: certificate.base64,
  encryptionCertificateId,
});
