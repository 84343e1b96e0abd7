import type { TestResponse } from '../../support/checkedResponse.ts';

/** A request that reached an endpoint. */
export interface Received {
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** Ends when nobody waits for the response any more. */
  readonly signal: AbortSignal;
}

/** One notification, of any kind. */
export type Item = TestResponse['body'];

/** The endpoints of apps, without sockets. They remember what they were sent, and accept everything by default. */
export class Receiver {
  /** The handshakes, oldest first. */
  readonly handshakes: Received[] = [];
  /** The requests with notifications, oldest first. */
  readonly requests: Received[] = [];
  /** The signals of all requests that were ever sent. */
  readonly signals: AbortSignal[] = [];
  /** How long each wait was to be, in ms. */
  readonly waits: number[] = [];
  /** Ends the waits that go on. */
  readonly #waiting = new Set<() => void>();
  #taken = 0;

  /** Responds to a handshake. */
  greet: (token: string, request: Received) => Response | Promise<Response> = (token) =>
    new Response(token, { headers: { 'content-type': 'text/plain' } });

  /** Responds to notifications. */
  respond: (request: Received) => Response | Promise<Response> = () => new Response(null, { status: 202 });

  /** What an emulator sends with. */
  readonly deliver = async (request: Request): Promise<Response> => {
    const { url, headers, signal } = request;
    const received = { url, headers, signal, text: await request.text() };
    this.signals.push(signal);
    const token = new URL(url).searchParams.get('validationToken');
    if (token !== null) {
      this.handshakes.push(received);
      return this.greet(token, received);
    }
    this.requests.push(received);
    return this.respond(received);
  };

  /** What an emulator waits with: for ever, until {@link runOut}. */
  readonly wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        this.#waiting.delete(end);
        resolve();
      };
      this.waits.push(milliseconds);
      this.#waiting.add(end);
      signal?.addEventListener('abort', end, { once: true });
    });

  /** How many waits go on. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Ends every wait, as if so much time had passed. */
  runOut(): void {
    for (const end of [...this.#waiting]) end();
  }

  /** A response that never comes: its time runs out at once. */
  readonly never = (): Promise<Response> => {
    this.runOut();
    return new Promise(() => {});
  };

  /** All notifications that came, in the order of the requests, also those that were not accepted. */
  get items(): Item[] {
    return this.requests.flatMap(itemsOf);
  }

  /** The notifications that came since the last call. */
  take(): Item[] {
    const since = this.#taken;
    this.#taken = this.requests.length;
    return this.requests.slice(since).flatMap(itemsOf);
  }
}

const itemsOf = ({ text }: Received): Item[] => JSON.parse(text).value;

/** What a notification says in short: `created message 1767600000000`, `reauthorizationRequired`. */
export function inShort(item: Item): string {
  if (item.lifecycleEvent) return item.lifecycleEvent;
  const { id, '@odata.type': type } = item.resourceData;
  return `${item.changeType} ${shortTypes[type] ?? type} ${id}`;
}

const shortTypes: Readonly<Record<string, string>> = {
  '#Microsoft.Graph.chatMessage': 'message',
  '#microsoft.graph.chat': 'chat',
  '#microsoft.graph.aadUserConversationMember': 'member',
  '#Microsoft.Graph.Conversation': 'conversation',
};
