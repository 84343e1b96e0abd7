import { describe, expect, test } from 'vitest';
import { userIds } from '../testEmulator.ts';
import { fileReference, type GroupChatEmulator, htmlMessage, mention, startGroupChat } from './groupChat.ts';

const max = 28_672;

/** A message of so many bytes as JSON, with a text of one character over and over. */
function messageOf(size: number, more: object = {}, letter = 'x') {
  const rest = Buffer.byteLength(JSON.stringify({ body: { content: '' }, ...more }));
  return { body: { content: letter.repeat((size - rest) / Buffer.byteLength(letter)) }, ...more };
}

/** The requests that carry a message, and the status of their success. */
const requests: [
  name: string,
  send: (graph: GroupChatEmulator, message: object) => Promise<unknown>,
  status: number,
][] = [
  ['a new message', ({ as, chat }, message) => as('alex').post(`${chat}/messages`, message), 201],
  [
    'a reply with a quote',
    async ({ as, chat, say }, replyMessage) => {
      const { id } = await say('mei', 'See you on Monday.');
      return as('alex').post(`${chat}/messages/replyWithQuote`, { messageIds: [id], replyMessage });
    },
    201,
  ],
  [
    'an edit',
    async ({ as, chat, say }, message) => {
      const { id } = await say('alex', 'See you on Monday.');
      return as('alex').patch(`${chat}/messages/${id}`, message);
    },
    204,
  ],
];

describe.each(requests)('the size of %s (limits-specifications-teams)', (_, send, success) => {
  test('is 28 kB at most, and more returns 413', async () => {
    const graph = await startGroupChat();
    expect(await send(graph, messageOf(max))).toMatchObject({ status: success });
    const before = await graph.read('alex');
    expect(await send(graph, messageOf(max + 1))).toMatchObject({
      status: 413,
      body: { error: { code: 'RequestEntityTooLarge', message: expect.stringContaining('has 28673 bytes') } },
    });
    expect((await graph.read('alex')).filter((text) => text !== 'See you on Monday.')).toEqual(
      before.filter((text) => text !== 'See you on Monday.'),
    );
  });

  test('is that of its UTF-8', async () => {
    const graph = await startGroupChat();
    const { body } = messageOf(max - 2, {}, '\u20ac');
    expect(await send(graph, { body })).toMatchObject({ status: success });
    expect(await send(graph, { body: { content: `${body.content}\u20ac` } })).toMatchObject({ status: 413 });
  });

  test.each([
    ['subject', { subject: 'x'.repeat(max) }],
    ['mentions', { mentions: [{ ...mention(0, { id: userIds.mei }), mentionText: 'x'.repeat(max) }] }],
    ['attachments', { attachments: [{ ...fileReference('plan'), name: 'x'.repeat(max) }] }],
  ])('includes its %s', async (_name, more) => {
    const graph = await startGroupChat();
    const html = htmlMessage('<at id="0">Mei</at><attachment id="plan"></attachment>');
    expect(await send(graph, { ...html, ...more })).toMatchObject({ status: 413 });
  });
});

test('the size of a message does not include its pictures', async () => {
  const { as, chat } = await startGroupChat();
  const picture = { '@microsoft.graph.temporaryId': '1', contentBytes: 'A'.repeat(4 * max), contentType: 'image/png' };
  const message = { ...htmlMessage('<img src="../hostedContents/1/$value">'), hostedContents: [picture] };
  expect((await as('alex').post(`${chat}/messages`, message)).status).toBe(201);
});
