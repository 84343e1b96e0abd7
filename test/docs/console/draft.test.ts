import { describe, expect, it } from 'vitest';
import type { OperationData } from '../../../src/docs/console/data.ts';
import { type Draft, pathWith, readHeaders, urlOf, valuesIn } from '../../../src/docs/console/draft.ts';
import { curlOf, typeScriptOf } from '../../../src/docs/console/requestCode.ts';

const parameter = (name: string, location: 'path' | 'query', more = {}) => ({
  name,
  in: location,
  required: location === 'path',
  type: 'string' as const,
  list: false,
  values: [],
  value: '',
  example: '',
  ...more,
});

const data: OperationData = {
  version: 'v1.0',
  operationId: 'listChatMessages',
  method: 'GET',
  path: '/v1.0/chats/{chat-id}/messages',
  parameters: [
    parameter('chat-id', 'path'),
    parameter('$top', 'query', { type: 'integer' }),
    parameter('$select', 'query', { list: true }),
  ],
  examples: [],
  senders: [],
  returns: { parameters: [], list: false, entities: [] },
  known: [],
};
const draft = (more: Partial<Draft>): Draft => ({
  method: 'GET',
  path: '/v1.0/chats/x/messages',
  sender: 'alex',
  headers: [],
  body: undefined,
  ...more,
});
const origin = 'http://127.0.0.1:4010';

describe('the path of a request', () => {
  it.each(['19:a@thread.v2', 'a/b?c#d', '..', "it's 100%", '\u0000é👍', '<b>"'])(
    'takes the id %j and gives it back',
    (id) => {
      const values = new Map([
        ['path chat-id', id],
        ['query $top', id],
      ]);
      const path = pathWith(data, values);
      expect(valuesIn(data, path)).toEqual(values);
      expect(path).toMatch(/^\/v1\.0\/chats\/[^/?#\s]*\/messages\?\$top=[^&#\s]+$/);
    },
  );

  it('leaves out options that are empty', () => {
    expect(
      pathWith(
        data,
        new Map([
          ['path chat-id', 'a'],
          ['query $top', ''],
        ]),
      ),
    ).toBe('/v1.0/chats/a/messages');
  });

  it.each([
    '/v1.0/chats',
    '/v1.0/chats/a/b/messages',
    '/v1.0/chats/a/messages?$skip=1',
    '/v1.0/chats/a/messages?$top=1&$top=2',
  ])('is not one of the operation if it is %s', (path) => {
    expect(valuesIn(data, path)).toBeUndefined();
  });

  it.each(['', 'chats', '//evil.example/v1.0', '@evil.example/', '/\\evil.example', ':80@evil.example/'])(
    'cannot lead to another server: %j',
    (path) => {
      let url = `${origin}/`;
      try {
        url = urlOf(draft({ path }), origin);
      } catch {}
      expect(new URL(url).origin).toBe(origin);
    },
  );
});

describe('headers by hand', () => {
  it('are read line by line', () => {
    expect(readHeaders('Prefer: a, b\n\n  x-y:z  ')).toEqual([
      ['Prefer', 'a, b'],
      ['x-y', 'z'],
    ]);
  });

  it.each([
    ['Authorization: Bearer x', 'A token for the real service has no place here.'],
    ['AUTHORIZATION:x', 'choose a person'],
    ['nothing', "'nothing' is no header"],
    ['a b: c', 'is no header'],
    ['a: é👍', 'no header can have'],
  ])('are refused if they are %j', (text, reason) => {
    expect(() => readHeaders(text)).toThrow(reason);
  });
});

describe('the code of a request', () => {
  it('is a call by name with typed parameters', () => {
    const path = '/v1.0/chats/x/messages?$top=5&$select=id,body';
    expect(typeScriptOf(data, draft({ path, headers: [['Prefer', 'p']] }), origin)).toContain(
      "listChatMessages(graph, {\n  path: { 'chat-id': 'x' },\n  query: { $top: 5, $select: ['id', 'body'] },\n  headers: { Prefer: 'p' },\n});",
    );
  });

  it('uses fetch for what no call sends', () => {
    for (const different of [{ method: 'DELETE' }, { path: '/v1.0/elsewhere' }, { body: '{' }]) {
      expect(typeScriptOf(data, draft(different), origin)).toMatch(/^const response = await fetch\('http:\/\/127/);
    }
  });

  it('has all values of a header that is given more than once, and a header without a value', () => {
    const headers = [
      ['Prefer', 'a'],
      ['prefer', 'b'],
      ['X-Empty', ''],
    ] as const;
    expect(typeScriptOf(data, draft({ headers }), origin)).toContain("headers: { Prefer: 'a, b', 'X-Empty': '' }");
    expect(typeScriptOf(data, draft({ headers, body: '{' }), origin)).toContain("Prefer: 'a, b'");
    expect(curlOf(draft({ headers }), origin)).toMatch(/-H 'Prefer: a' .* -H 'prefer: b' .* -H 'X-Empty;'$/s);
  });

  it('is written for bodies of any size and depth', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const body of [deep, JSON.stringify({ a: 'x'.repeat(1_000_000) })]) {
      expect(typeScriptOf(data, draft({ body }), origin).length).toBeGreaterThan(body.length);
      expect(curlOf(draft({ body }), origin)).toContain(body);
    }
  });

  it('quotes for a shell what a shell would read', () => {
    const body = 'it\'s $HOME `id` \\ "x"';
    expect(curlOf(draft({ method: 'POST', body }), origin)).toContain("-d 'it'\\''s $HOME `id` \\ \"x\"'");
  });
});
