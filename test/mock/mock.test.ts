import { describe, expect, test, vi } from 'vitest';
import { operations } from '../../generated/v1.0/operations.ts';
import responses from '../../generated/v1.0/responses.js';
import type { LogEntry } from '../../src/http/graphApp.ts';
import { createMock } from '../../src/mock/index.ts';

const log: LogEntry[] = [];
const { fetch: mock } = await createMock({ log: (entry) => log.push(entry) });

const origin = 'http://127.0.0.1:4010';
const token = { authorization: 'Bearer alice' };
const json = { ...token, 'content-type': 'application/json' };

async function send(path: string, init: RequestInit = {}) {
  const response = await mock(new Request(origin + path, { headers: token, ...init }));
  const text = await response.text();
  return { response, status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
}

const post = (path: string, body: unknown, headers: HeadersInit = json) =>
  send(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

const member = (key: string, role = 'owner') => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: [role],
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${key}')`,
});

const oneOnOne = { chatType: 'oneOnOne', members: [member('a'), member('b')] };
const group = { chatType: 'group', topic: 'Lunch', members: [member('a'), member('b'), member('c')] };

describe('versions', () => {
  test.each(['/v1.0/chats', '/beta/chats', '/localtest/chats'])('serves %s', async (path) => {
    expect((await send(path)).status).toBe(200);
  });

  test('returns 404 outside a version, with the path that was meant', async () => {
    const { status, body } = await send('/chats');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'NotFound', message: expect.stringContaining('/v1.0/chats') });
  });

  test('has the drafts in beta and not in v1.0', async () => {
    expect((await post('/beta/chats', { topic: 'Lunch' })).status).toBe(201);
    expect((await post('/v1.0/chats', { topic: 'Lunch' })).body.error.message).toBe('chatType is required.');
    expect((await post('/beta/chats/$ref', { topic: 'Lunch' })).status).toBe(204);
    expect((await post('/v1.0/chats/$ref', { topic: 'Lunch' })).status).toBe(405);
  });
});

describe('examples', () => {
  test.each([
    ['oneOnOne', oneOnOne],
    ['group', group],
  ])('returns the creation of a %s chat with a chat of that type', async (chatType, body) => {
    const created = await post('/v1.0/chats', body);
    expect(created).toMatchObject({ status: 201, body: { chatType } });
  });

  test('returns a group of the one-on-one example’s people with a group', async () => {
    const people = ['8b081ef6-4792-4def-b2c9-c363a1bf41d5', '82af01c5-f7cc-4a2e-a728-3a5df21afd9d'];
    const { body } = await post('/v1.0/chats', { chatType: 'group', members: people.map((id) => member(id)) });
    expect(body.chatType).toBe('group');
  });

  test('says in Location where the chat of the body is', async () => {
    const { response, body } = await post('/v1.0/chats', oneOnOne);
    expect(response.headers.get('location')).toBe(`${origin}/v1.0/chats('${body.id}')`);
  });

  test.each([
    ['/v1.0/chats/19:x/messages/replyWithQuote/', '/v1.0/chats/19:x/messages'],
    ['//v1.0/chats/19:x/messages/replyWithQuote()', '/v1.0/chats/19:x/messages'],
  ])('says in Location where what %s creates is', async (path, collection) => {
    const quote = { messageIds: ['1607124005331'], replyMessage: { body: { content: 'Yes' } } };
    const { response, body } = await post(path, quote);
    expect(response.headers.get('location')).toBe(`${origin}${collection}('${body.id}')`);
  });

  test('returns the chat whose id the path names', async () => {
    const { body: page } = await send('/v1.0/chats');
    for (const { id } of page.value) expect((await send(`/v1.0/chats/${id}`)).body.id).toBe(id);
  });

  test('takes a key in parentheses for the same resource', async () => {
    const { body: page } = await send('/v1.0/chats');
    const id = page.value.at(-1).id;
    expect((await send(`/v1.0/chats('${id}')`)).body.id).toBe(id);
    expect((await send("/v1.0/users('o''neill@contoso.com')/chats")).status).toBe(200);
  });

  test('returns for a change of a message what a signed-in user gets', async () => {
    const edit = { method: 'PATCH', headers: json, body: JSON.stringify({ body: { content: 'Better' } }) };
    expect(await send('/v1.0/chats/19:x/messages/1', edit)).toMatchObject({ status: 204, text: '' });
  });

  test('expands what $expand names and nothing else', async () => {
    const [plain, expanded] = await Promise.all([
      send('/v1.0/chats'),
      send('/v1.0/chats?$expand=members,lastMessagePreview'),
    ]);
    expect(plain.body.value[0]).not.toHaveProperty('members');
    expect(expanded.body.value[0]).toMatchObject({
      members: expect.any(Array),
      lastMessagePreview: expect.any(Object),
    });
  });

  test('links to its own next page, which is the last one', async () => {
    const first = await send('/v1.0/chats');
    const link = first.body['@odata.nextLink'];
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4010\/v1\.0\/chats\?/);
    const last = await send(link.slice(origin.length));
    expect(last.body.value).toHaveLength(1);
    expect(last.body).not.toHaveProperty('@odata.nextLink');
  });
});

describe('preferences', () => {
  test.each([
    ['code=404', 404],
    ['code=429', 429],
    ['example=group', 201],
    ['dynamic=true', 201],
    ['respond-async, code=503', 503],
  ])('follows Prefer: %s', async (prefer, status) => {
    expect((await post('/v1.0/chats', oneOnOne, { ...json, prefer })).status).toBe(status);
  });

  test('names a wait on 429', async () => {
    const { response } = await send('/v1.0/chats', { headers: { ...token, prefer: 'code=429' } });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('takes a preference in the query as well', async () => {
    expect((await send('/v1.0/chats?__code=403')).status).toBe(403);
  });

  test('makes another body up if dynamic is preferred', async () => {
    const { body } = await post('/v1.0/chats', oneOnOne, { ...json, prefer: 'dynamic=true' });
    expect(body.id).not.toContain('@unq.gbl.spaces');
  });

  test.each(Object.keys(operations.listChats.errors).map(Number))(
    'makes a body up for %i, which follows the contract',
    async (status) => {
      const found = await send('/v1.0/chats', { headers: { ...token, prefer: `code=${status}, dynamic=true` } });
      expect(found.status).toBe(status);
      const validate = responses[`listChats.${status}`] ?? responses['listChats.default'];
      expect(validate?.(found.body) ? [] : validate?.errors).toEqual([]);
    },
  );

  test.each(['code=999', 'code=abc', 'code=101', 'code=201', 'code=204', 'code=418', 'example=nonsense', 'example='])(
    'returns 400 to Prefer: %s',
    async (prefer) => {
      const { status, body } = await send('/v1.0/chats', { headers: { ...token, prefer } });
      expect(status).toBe(400);
      expect(body.error.message).not.toBe('');
    },
  );

  test('names the examples that there are if one is unknown', async () => {
    const { body } = await send('/v1.0/chats', { headers: { ...token, prefer: 'example=nonsense' } });
    expect(body.error.message).toContain('lastPage');
  });
});

describe('tokens', () => {
  test.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['another scheme', 'Basic YTpi'],
    ['no token', 'Bearer'],
    ['two tokens', 'Bearer a b'],
    ['two credentials', 'Bearer a,b'],
  ])('returns 401 to %s', async (_, authorization) => {
    const { status, body } = await send('/v1.0/chats', {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(status).toBe(401);
    expect(body.error.code).toBe('InvalidAuthenticationToken');
  });

  test.each([
    'Bearer alice',
    'bearer alice@contoso.com',
    'Bearer eyJ0eXAi.eyJvaWQi.c2ln_-~+/==',
    'Bearer gus_adatum.com#EXT#@contoso.com',
  ])('takes %s', async (authorization) => {
    expect((await send('/v1.0/chats', { headers: { authorization } })).status).toBe(200);
  });
});

describe('bodies', () => {
  const [first, second] = [member('a'), member('b')];
  test.each([
    ['chatType is required.', { members: [first, second] }],
    ["chatType has the value 'meeting', which this operation does not take.", { chatType: 'meeting' }],
    ['members is required.', { chatType: 'group' }],
    ['members must have at least 2 items.', { chatType: 'oneOnOne', members: [first] }],
    ['members must have at most 2 items.', { chatType: 'oneOnOne', members: [first, second, first] }],
    ['topic must be null.', { ...oneOnOne, topic: 'Lunch' }],
    ['topik is not a property of this body.', { ...group, topik: 'Lunch' }],
    ['__proto__ is not a property of this body.', `{"__proto__": {}, "chatType": "group", "members": []}`],
    ["members[1].roles[0] must be one of 'owner', 'guest'.", { ...group, members: [first, member('b', 'member')] }],
    ['members[0].roles must have at least 1 item.', { ...group, members: [{ ...first, roles: [] }, second] }],
    [
      'members[0].user@odata.bind is required.',
      { ...group, members: [{ ...first, 'user@odata.bind': undefined }, second] },
    ],
    ['members[0].@odata.type is required.', { ...group, members: [{ ...first, '@odata.type': undefined }, second] }],
    ['topic must be a string or null.', { ...group, topic: 5 }],
    ['topic must have at most 250 characters.', { ...group, topic: 'x'.repeat(251) }],
    ['The request body must be an object.', [1]],
    ['The request body must be an object.', 'null'],
  ])('says: %s', async (message, body) => {
    const { status, body: returned } = await post('/v1.0/chats', body);
    expect(returned.error).toMatchObject({ code: 'BadRequest', message });
    expect(status).toBe(400);
  });

  test('says what a bind must be', async () => {
    const bound = { ...first, 'user@odata.bind': 'users/a' };
    const { body } = await post('/v1.0/chats', { ...group, members: [bound, second] });
    expect(body.error.message).toMatch(/^members\[0\]\.user@odata\.bind breaks its rule\. An absolute URL/);
  });

  test.each([
    "https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')",
    'https://graph.microsoft.com/v1.0/users/jacob@contoso.com',
    "https://graph.microsoft.us/beta/users('jacob@contoso.com')",
    "http://127.0.0.1:4010/localtest/users('o''neill@contoso.com')",
    "https://graph.microsoft.com/v1.0/users('8ba98gf6-7fc2-4eb2-c7f2-aef9f21fd98g')",
  ])('takes the bind %s', async (bind) => {
    const { status } = await post('/v1.0/chats', {
      ...group,
      members: [{ ...first, 'user@odata.bind': bind }, second],
    });
    expect(status).toBe(201);
  });

  test.each([
    "users('a')",
    'ftp://x/users/a',
    "https://x/v1.0/users('')",
    'https://x/v1.0/users/',
    "https://x/v1.0/groups('a')",
  ])('refuses the bind %s', async (bind) => {
    const { status } = await post('/v1.0/chats', {
      ...group,
      members: [{ ...first, 'user@odata.bind': bind }, second],
    });
    expect(status).toBe(400);
  });

  test('explains an invalid draft by the shape that it is closest to', async () => {
    const wrongRole = await post('/beta/chats', { ...group, members: [first, member('b', 'boss')] });
    expect(wrongRole.body.error.message).toBe("members[1].roles[0] must be one of 'owner', 'guest'.");
    const misspelt = await post('/beta/chats', { topik: 'Lunch' });
    expect(misspelt.body.error.message).toBe('topik is not a property of this body.');
    const reference = await post('/beta/chats/$ref', { '@odata.id': 'nowhere' });
    expect(reference.body.error.message).toMatch(/^@odata\.id breaks its rule\./);
  });

  test.each(['{"chatType":', '{"a":1,}', 'chat', '{"a":"\u0000"}'])(
    'returns 400 at once to malformed JSON: %s',
    async (text) => {
      const { status, body } = await post('/v1.0/chats', text);
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^The request body is not valid JSON/);
    },
  );

  test.each(['', '  '])('returns 400 to an empty body', async (text) => {
    expect((await post('/v1.0/chats', text)).body.error.message).toBe('The request must have a body.');
  });

  test('returns 400 to a body that is not UTF-8', async () => {
    const { status } = await send('/v1.0/chats', {
      method: 'POST',
      headers: json,
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    expect(status).toBe(400);
  });

  test.each([
    ['text/plain'],
    ['application/xml'],
    ['application/json; charset=utf-16'],
    ['multipart/form-data; boundary=x'],
  ])('returns 415 to %s', async (type) => {
    const { status, body } = await post('/v1.0/chats', oneOnOne, { ...token, 'content-type': type });
    expect(status).toBe(415);
    expect(body.error.code).toBe('UnsupportedMediaType');
  });

  test("takes the service's own content type", async () => {
    const type = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
    expect((await post('/v1.0/chats', oneOnOne, { ...token, 'content-type': type })).status).toBe(201);
  });

  test('returns 413 to a body over the limit, whether or not it names its length', async () => {
    const large = JSON.stringify({ ...group, topic: 'x'.repeat(4 * 1024 * 1024) });
    expect((await post('/v1.0/chats', large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const init = { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit;
    expect((await send('/v1.0/chats', init)).status).toBe(413);
  });

  test('is not slowed by a large annotation in the body', async () => {
    const body = { ...group, [`@odata.${'x'.repeat(100_000)}`]: Array.from({ length: 500_000 }, () => 1) };
    expect((await post('/v1.0/chats', body)).status).toBe(201);
  });

  test('returns 400 to a body that ends before it is complete', async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
    const init = { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit;
    expect((await send('/v1.0/chats', init)).body.error.message).toBe('The request ended before its body did.');
  });

  test('survives a body that is nested deeply', async () => {
    const depth = 200_000;
    const { status } = await post('/v1.0/chats', `{"chatType":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(status).toBe(400);
  });
});

describe('query options', () => {
  test.each([
    ['/v1.0/chats?$top=51', '$top must be at most 50.'],
    ['/v1.0/chats?$top=0', '$top must be at least 1.'],
    ['/v1.0/chats?$top=ten', '$top must be an integer.'],
    ['/v1.0/chats?$expand=messages', "$expand[0] must be one of 'members', 'lastMessagePreview'."],
    ['/v1.0/chats?$orderby=topic', "$orderby must be one of 'lastMessagePreview/createdDateTime desc'."],
    ['/v1.0/chats?$top=1&$top=2', "The query option '$top' is given more than once."],
  ])('returns 400 to %s', async (path, message) => {
    const { status, body } = await send(path);
    expect(status).toBe(400);
    expect(body.error.message).toBe(message);
  });

  test('names the options that there are if one is not supported', async () => {
    const { body } = await send('/v1.0/chats?$search=lunch');
    expect(body.error.message).toBe(
      "The query option '$search' is not supported here. It takes $top, $select, $expand, $filter, $orderby, $skiptoken.",
    );
  });

  test('ignores a parameter without a dollar', async () => {
    expect((await send('/v1.0/chats?cachebuster=1')).status).toBe(200);
  });
});

describe('paths and methods', () => {
  test.each([
    ['/v1.0/chatz', "Resource not found for the segment 'chatz'."],
    ['/v1.0/chats/19:x@thread.v2/massages', "Resource not found for the segment 'massages'."],
    ['/v1.0/teamwork', 'The path ends too early: /teamwork is no resource.'],
    ['/v1.0', 'The path ends too early: / is no resource.'],
  ])('returns 404 to %s', async (path, message) => {
    const { status, body } = await send(path);
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'NotFound', message });
  });

  test.each(['PUT', 'DELETE', 'HEAD'])('returns 405 with Allow to %s on a collection', async (method) => {
    const { status, response } = await send('/v1.0/chats', { method });
    expect(status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  test.each(['/v1.0/me/chats', '/v1.0/users/alice/chats'])('returns 405 to the draft POST %s of beta', async (path) => {
    const { status, response } = await post(path, oneOnOne);
    expect(status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
    expect((await post(path.replace('v1.0', 'beta'), oneOnOne)).status).toBe(201);
  });

  test('returns 400 to a path that is not percent-encoded UTF-8', async () => {
    expect((await send('/v1.0/chats/%ff')).status).toBe(400);
  });

  test('takes a slash at the end', async () => {
    expect((await send('/v1.0/chats/')).status).toBe(200);
  });
});

describe('every response', () => {
  test.each(['/v1.0/chats', '/v1.0/nothing'])('carries request ids: %s', async (path) => {
    const { response } = await send(path, { headers: { ...token, 'client-request-id': 'my-id' } });
    expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('client-request-id')).toBe('my-id');
  });

  test.each(['', 'x'.repeat(129)])('carries the id of the server if the caller sent none that is valid', async (id) => {
    const { response } = await send('/v1.0/nothing', { headers: { ...token, 'client-request-id': id } });
    expect(response.headers.get('client-request-id')).toBe(response.headers.get('request-id'));
  });

  test('is sent, even if the log fails', async () => {
    const { fetch: failing } = await createMock({
      log: () => {
        throw new Error('The disk is full.');
      },
    });
    const print = vi.spyOn(console, 'error').mockReturnValue();
    const response = await failing(new Request(`${origin}/v1.0/chats`, { headers: token }));
    expect(response.status).toBe(200);
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  test('repeats the request ids and the date in an error', async () => {
    const { body, response } = await send('/v1.0/nothing', { headers: { ...token, 'client-request-id': 'my-id' } });
    expect(body.error.innerError).toEqual({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': response.headers.get('request-id'),
      'client-request-id': 'my-id',
    });
  });

  test('may be read by a page of any origin', async () => {
    const { response } = await send('/v1.0/chats', { headers: { ...token, origin: 'https://app.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After');
  });

  test('is logged with its operation, status and time', async () => {
    log.length = 0;
    await post('/v1.0/chats?x=1', oneOnOne);
    await send('/v1.0/nothing');
    expect(log).toEqual([
      {
        time: expect.any(Number),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        caller: undefined,
        method: 'POST',
        path: '/v1.0/chats?x=1',
        operationId: 'createChat',
        status: 201,
        milliseconds: expect.any(Number),
      },
      expect.objectContaining({ method: 'GET', path: '/v1.0/nothing', operationId: undefined, status: 404 }),
    ]);
  });
});

test('a preflight request needs no token', async () => {
  const { response, status } = await send('/v1.0/chats', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,prefer',
    },
  });
  expect(status).toBe(204);
  expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
});
