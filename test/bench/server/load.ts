import autocannon from 'autocannon';
import type { RunningPeer } from './peers.ts';

/** A request that is sent to every peer. */
export interface Task {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** The path after the prefix. `{chat-id}` is replaced by the id of a chat of the peer. */
  readonly path: string;
  readonly body?: object;
}

/** The result of one task on one peer. */
export interface Result {
  readonly requestsPerSecond: number;
  /** In ms. */
  readonly p99: number;
  /** Processor time of the peer for each request, in µs. */
  readonly cpu: number;
}

const member = (name: string) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: ['owner'],
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name}@contoso.com')`,
});

/** What is measured: reading one chat and a page of messages, creating a chat and a message. */
export const tasks: readonly Task[] = [
  { name: 'GET a chat', method: 'GET', path: '/chats/{chat-id}' },
  { name: 'GET 50 messages', method: 'GET', path: '/chats/{chat-id}/messages?$top=50' },
  {
    name: 'POST a chat',
    method: 'POST',
    path: '/chats',
    body: { chatType: 'group', topic: 'Bench', members: [member('alex'), member('jacob')] },
  },
  {
    name: 'POST a message',
    method: 'POST',
    path: '/chats/{chat-id}/messages',
    body: { body: { content: 'Hello world' } },
  },
];

/** Sends a task repeatedly for some seconds. Throws if a response is not a success. */
export async function load(peer: RunningPeer, task: Task, connections: number, seconds: number): Promise<Result> {
  const chatId = peer.line['chatId'] ?? '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';
  const path = task.path.replace('{chat-id}', encodeURIComponent(chatId));
  const before = peer.cpu();
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `${peer.url}${peer.prefix}${path}`,
    method: task.method,
    connections,
    duration: seconds,
    headers: { authorization: 'Bearer alex', 'content-type': 'application/json' },
    ...(task.body ? { body: JSON.stringify(task.body) } : {}),
  });
  if (non2xx + errors > 0) throw new Error(`${peer.name}, ${task.name}: ${non2xx} failed, ${errors} were cut off.`);
  return { requestsPerSecond: requests.average, p99: latency.p99, cpu: (peer.cpu() - before) / requests.total };
}

/** The median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
