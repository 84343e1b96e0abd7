import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finance } from '../emulator/testEmulator.ts';
import { forMany, startHostileEmulator } from './hostileEmulator.ts';

const { chatId, get, post } = await startHostileEmulator();
const messages = `/v1.0/chats/${chatId}/messages`;
const threads = `/v1.0/groups/${finance}/threads`;

/** Paths that accept bodies of every kind, some of which have parts of any type. */
const paths = fc.constantFrom('/v1.0/chats', '/beta/chats/$ref', messages, threads, '/v1.0/$batch');

test('bodies of any bytes are refused', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((value) => new Uint8Array(value));
  await forMany(150, fc.tuple(paths, bytes), async ([path, body]) => {
    expect((await post(path, body)).status).toBeGreaterThanOrEqual(400);
  });
});

test('bodies of any JSON get a response', async () => {
  await forMany(150, fc.tuple(paths, fc.json({ stringUnit: 'binary' })), ([path, body]) => post(path, body));
});

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test.each([10_000, 200_000])('bodies that are nested %i deep are refused', async (depth) => {
  const deep = [nested(depth), `${'{"a":'.repeat(depth / 10)}1${'}'.repeat(depth / 10)}`, '['.repeat(depth)];
  for (const path of ['/v1.0/chats', messages, '/v1.0/$batch']) {
    for (const body of deep) expect((await post(path, body)).status).toBe(400);
  }
});

test.each([100, 2000, 10_000, 100_000])(
  'a property of any shape gets a response when it is nested %i deep',
  async (depth) => {
    const any = nested(depth);
    const item = `{"@odata.type":"#microsoft.graph.event","x":${any}}`;
    const attachment = `{"@odata.type":"#microsoft.graph.itemAttachment","name":"a","item":${item}}`;
    const extension = `{"@odata.type":"#microsoft.graph.openTypeExtension","extensionName":"a","x":${any}}`;
    await post(threads, `{"topic":"a","posts":[{"body":{"content":"a"},"attachments":[${attachment}]}]}`);
    await post(threads, `{"topic":"a","posts":[{"body":{"content":"a"},"extensions":[${extension}]}]}`);
    await post(messages, `{"body":{"content":"a"},"@odata.x":${any}}`);
    const inner = `"headers":{"Content-Type":"application/json"},"body":{"a":${any}}`;
    await post('/v1.0/$batch', `{"requests":[{"id":"1","method":"POST","url":"/chats",${inner}}]}`);
    for (const list of [`${threads}?$top=50`, messages]) await get(list);
  },
);

test('numbers beyond any range get a response', async () => {
  const numbers = fc.constantFrom(
    ...['1e999', '-1e999', '9'.repeat(400), '1e-999', '-0', '0.1e1', '9007199254740993', '1E400'],
  );
  await forMany(60, fc.tuple(paths, numbers), async ([path, number]) => {
    await post(path, number);
    await post(path, `{"body":{"content":${number}},"topic":${number},"chatType":${number},"members":[${number}]}`);
    const mention = `{"id":${number},"mentionText":"a","mentioned":{"user":{"id":"alex"}}}`;
    await post(path, `{"body":{"contentType":"html","content":"<at id=\\"0\\">a</at>"},"mentions":[${mention}]}`);
  });
});

test('the last of two equal keys counts', async () => {
  const said = await post(messages, '{"body":{"content":"first","content":"last"}}');
  expect(said.body.body.content).toBe('last');
});

const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

test.each(inherited)('the key %s at any level changes no prototype', async (key) => {
  const evil = `{"${key}":{"polluted":true,"length":1}}`;
  const bodies = fc.constantFrom(
    evil,
    `{"body":${evil}}`,
    `{"body":{"content":"a","${key}":{"content":"b"}}}`,
    `{"body":{"content":"a"},"@odata.${key}":${evil},"${key}@odata.type":${evil}}`,
    `{"chatType":"group","members":${evil}}`,
    `{"chatType":"${key}","members":[]}`,
    `{"body":{"contentType":"${key}","content":"a"}}`,
    `{"topic":"${key}","posts":[{"body":{"content":"a"},"extensions":[{"@odata.type":` +
      `"#microsoft.graph.openTypeExtension","extensionName":"${key}","${key}":${evil}}]}]}`,
    `{"requests":[{"id":"${key}","method":"GET","url":"/me/chats","headers":{"${key}":"a"},"dependsOn":["${key}"]}]}`,
    `{"requests":[{"id":"${key}","method":"GET","url":"/${key}/${key}"}]}`,
  );
  await forMany(60, fc.tuple(paths, bodies), ([path, body]) => post(path, body));
  expect([...Object.keys(Object.prototype), ...Object.keys(Array.prototype)]).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
  expect({}.constructor).toBe(Object);
});

test('any text is stored and returned unchanged', async () => {
  const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 });
  const texts = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    codeUnits.map((units) => String.fromCharCode(...units)),
    fc.constantFrom('\0', '\ud800', '\udfff\ud800', '\u2028', '\ufeff', 'a\0b', '\u0007'),
  );
  await forMany(150, texts, async (content) => {
    const sent = await post(messages, JSON.stringify({ body: { content } }));
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect((await get(`${messages}/${sent.body.id}`)).body.body.content).toBe(content);
  });
});
