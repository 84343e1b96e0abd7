import { contoso, jwt, type TestCaller, userIds } from '../testEmulator.ts';
import { NotificationModel, type Person } from './notificationModel.ts';
import { type Item, inShort } from './receiver.ts';
import type { SubscriptionEmulator } from './subscriptionEmulator.ts';

const fabrikam = '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1';
const scopes = 'Chat.ReadWrite ChatMember.ReadWrite';

/** A history that goes on: an emulator, and what should be known of it. */
export class History {
  readonly graph: SubscriptionEmulator;
  readonly model = new NotificationModel();
  /** What came, by the ids of subscriptions. */
  readonly #came = new Map<string, string[]>();
  /** Somebody who is signed in to the app, or the app on its own. */
  readonly callers: (person: Person | undefined) => TestCaller;

  constructor(graph: SubscriptionEmulator) {
    this.graph = graph;
    const token = (person: Person) =>
      jwt({ oid: userIds[person], tid: person === 'omar' ? fabrikam : contoso, appid: 'app', scp: scopes });
    const app = graph.app(['Chat.Read.All'], { id: 'app' });
    this.callers = (person) => (person === undefined ? app : graph.withToken(token(person)));
  }

  /** Waits until everything was told. Returns what each subscription was told, and what it should have been. */
  async settle(): Promise<{ readonly told: readonly string[][]; readonly expected: readonly string[][] }> {
    for (const item of await this.graph.news()) {
      const came = this.#came.get(item.subscriptionId) ?? [];
      this.#came.set(item.subscriptionId, [...came, this.#named(item)]);
    }
    const { subscriptions } = this.model;
    const known = new Set(subscriptions.map(({ id }) => id));
    const strangers = [...this.#came].filter(([id]) => !known.has(id)).map(([, came]) => came);
    return {
      told: [...subscriptions.map(({ id }) => this.#came.get(id) ?? []), ...strangers],
      expected: subscriptions.map(({ expected }) => expected),
    };
  }

  /** Ends the subscriptions, so that another history can begin. */
  async end(): Promise<void> {
    for (const { id, by } of this.model.subscriptions) await this.callers(by).delete(`/subscriptions/${id}`);
    await this.graph.news();
  }

  /** A notification in the words of the model: a message that nobody sent is an event, and which member it was is left out. */
  #named(item: Item): string {
    const [kind, type] = inShort(item).split(' ');
    const [, chatId, id] = /^chats\('([^']+)'\)(?:\/\w+\('([^']+)'\))?$/.exec(item.resource) ?? [];
    if (type !== 'message') return `${kind} ${type} of ${chatId}`;
    const sent = this.model.chats.find((chat) => chat.id === chatId)?.messages ?? [];
    return `${kind} message ${sent.some((message) => message.id === id) ? id : 'event'} of ${chatId}`;
  }
}
