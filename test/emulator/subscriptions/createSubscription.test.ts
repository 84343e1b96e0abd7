import { describe, expect, test } from 'vitest';
import { finance, groupOf, userIds } from '../testEmulator.ts';
import { later, startSubscriptions } from './subscriptionEmulator.ts';

describe('a subscription (subscription-post-subscriptions)', () => {
  test('is returned with every property, those that were not given as null', async () => {
    const { as, chat, request } = await startSubscriptions();
    const asked = request(`${chat}/messages`);
    const { status, body } = await as('alex').post('/subscriptions', asked);
    expect(status).toBe(201);
    expect(body).toEqual({
      '@odata.context': 'http://graph.test/v1.0/$metadata#subscriptions/$entity',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      resource: `${chat}/messages`,
      applicationId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      changeType: 'created,updated,deleted',
      clientState: 'secret',
      notificationUrl: 'https://app.test/notifications',
      notificationQueryOptions: null,
      lifecycleNotificationUrl: null,
      expirationDateTime: '2026-01-05T09:00:00Z',
      creatorId: userIds.alex,
      includeResourceData: null,
      latestSupportedTlsVersion: 'v1_2',
      encryptionCertificate: null,
      encryptionCertificateId: null,
      notificationUrlAppId: null,
    });
  });

  test('of an app on its own names the app as its creator, and is the same on beta', async () => {
    const { app, request } = await startSubscriptions();
    const { status, body } = await app(['Chat.Read.All'], { id: 'my-app' }).post(
      '/beta/subscriptions',
      request('/chats/getAllMessages'),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ applicationId: 'my-app', creatorId: 'my-app', resource: '/chats/getAllMessages' });
  });

  test('needs no clientState, and takes one of 128 characters', async () => {
    const { as, chat, subscribe, refusal } = await startSubscriptions();
    expect((await subscribe(as('alex'), `${chat}/messages`, { clientState: undefined })).clientState).toBeNull();
    await subscribe(as('alex'), `${chat}/members`, { clientState: 'x'.repeat(128) });
    const [status, , message] = await refusal(as('alex'), chat, { clientState: 'x'.repeat(129) });
    expect([status, message]).toEqual([400, expect.stringContaining('clientState')]);
  });

  test.each(['resource', 'changeType', 'notificationUrl', 'expirationDateTime'])(
    'without %s returns 400',
    async (name) => {
      const { as, chat, refusal, receiver } = await startSubscriptions();
      const [status, , message] = await refusal(as('alex'), `${chat}/messages`, { [name]: undefined });
      expect([status, message]).toEqual([400, `${name} is required.`]);
      expect(receiver.handshakes).toEqual([]);
    },
  );

  test.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['nothing', '', 400],
    ['ten million characters', JSON.stringify({ resource: 'x'.repeat(10_000_000) }), 413],
  ])('from a body that is %s is not made', async (_, text, status) => {
    const { as, receiver, emulator } = await startSubscriptions();
    const response = await as('alex').post('/subscriptions', text, { 'content-type': 'application/json' });
    expect(response.status).toBe(status);
    expect(receiver.handshakes).toEqual([]);
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test('can be made in a batch, each of its requests on its own', async () => {
    const { as, chat, request, receiver } = await startSubscriptions();
    receiver.greet = (token, { url }) =>
      new Response(url.includes('bad') ? 'no' : token, { headers: { 'content-type': 'text/plain' } });
    const headers = { 'content-type': 'application/json' };
    const post = (id: string, body: object) => ({ id, method: 'POST', url: '/subscriptions', headers, body });
    const { body } = await as('alex').post('/$batch', {
      requests: [
        post('1', request(chat)),
        post('2', request(`${chat}/messages`, { notificationUrl: 'https://bad.test/' })),
        post('3', request(`${chat}/members`)),
      ],
    });
    const statuses = body.responses.map(({ id, status }: { id: string; status: number }) => `${id} ${status}`);
    expect(statuses.sort()).toEqual(['1 201', '2 400', '3 201']);
  });

  test('needs a token', async () => {
    const { withToken, chat, refusal } = await startSubscriptions();
    expect(await refusal(withToken(undefined), `${chat}/messages`)).toMatchObject([
      401,
      'InvalidAuthenticationToken',
      'Access token is empty.',
    ]);
  });

  test.each([
    ['latestSupportedTlsVersion', 'v1_4'],
    ['notificationQueryOptions', 'x'],
    ['encryptionCertificateId', 'x'.repeat(129)],
    ['vapidPublicKey', 'x'],
    ['webPushEncryptionP256dhPublicKey', 'x'],
  ])('with a wrong %s returns 400', async (name, value) => {
    const { as, chat, refusal } = await startSubscriptions();
    const [status, , message] = await refusal(as('alex'), `${chat}/messages`, { [name]: value });
    expect([status, message]).toEqual([400, expect.stringContaining(name)]);
  });
});

describe('changeType', () => {
  test('may be in any case, with spaces, twice, and is returned as it was given', async () => {
    const { as, chat, subscribe, say, heard } = await startSubscriptions();
    const changeType = 'Updated, CREATED,created';
    const subscription = await subscribe(as('alex'), `${chat}/messages`, { changeType });
    expect(subscription.changeType).toBe(changeType);
    const { id } = await say('mei', 'Hello');
    expect(await heard()).toEqual([`created message ${id}`]);
  });

  test.each(['', 'created;updated', 'moved', 'created,', 'all'])('%j returns 400', async (changeType) => {
    const { as, chat, refusal } = await startSubscriptions();
    expect((await refusal(as('alex'), `${chat}/messages`, { changeType }))[0]).toBe(400);
  });

  test.each([
    ['/chats/CHAT', 'deleted'],
    ['/me/chats', 'created,deleted'],
    ['/chats/CHAT/members', 'updated'],
    ['/chats/CHAT/members', 'created,updated'],
  ])('%s does not offer %s', async (resource, changeType) => {
    const { as, chatId, refusal } = await startSubscriptions();
    expect(await refusal(as('alex'), resource.replace('CHAT', chatId), { changeType })).toMatchObject([
      400,
      'InvalidRequest',
      expect.stringContaining('is not offered for'),
    ]);
  });
});

describe('expirationDateTime', () => {
  test.each([
    [1, 45],
    [44, 45],
    [46, 46],
    [60, 60],
  ])('in %i minutes becomes %i minutes', async (asked, given) => {
    const graph = await startSubscriptions();
    const expirationDateTime = later(graph, asked);
    const subscription = await graph.subscribe(graph.as('alex'), graph.chat, { expirationDateTime });
    expect(Date.parse(subscription.expirationDateTime)).toBe(graph.clock.now() + given * 60_000);
  });

  test.each(['2026-01-05T07:59:59Z', '2026-01-05T08:00:00Z', '2020-01-01T00:00:00Z', 'tomorrow', ''])(
    '%j returns 400',
    async (expirationDateTime) => {
      const { as, chat, refusal } = await startSubscriptions();
      const [status, , message] = await refusal(as('alex'), chat, { expirationDateTime });
      expect([status, message]).toEqual([400, expect.stringContaining('expirationDateTime')]);
    },
  );

  test('is no later than the end of the calendar', async () => {
    const graph = await startSubscriptions();
    graph.clock.set('9999-12-31T23:50:00Z');
    const asked = { expirationDateTime: later(graph, 5) };
    const { expirationDateTime } = await graph.subscribe(graph.as('alex'), graph.chat, asked);
    expect(expirationDateTime).toBe('9999-12-31T23:59:59.999Z');
  });

  test('may have an offset and seven digits of seconds', async () => {
    const { as, chat, subscribe } = await startSubscriptions();
    const expirationDateTime = '2026-01-05T10:50:00.1234567+02:00';
    const { expirationDateTime: given } = await subscribe(as('alex'), chat, { expirationDateTime });
    expect(Math.round(Date.parse(given) / 1000)).toBe(Date.parse('2026-01-05T08:50:00Z') / 1000);
  });

  test('of chats is at most three days away', async () => {
    const graph = await startSubscriptions();
    const more = { lifecycleNotificationUrl: 'https://app.test/lifecycle' };
    const { as, chat, subscribe, refusal } = graph;
    await subscribe(as('alex'), chat, { ...more, expirationDateTime: later(graph, 4320) });
    expect(
      await refusal(as('alex'), `${chat}/members`, { ...more, expirationDateTime: later(graph, 4321) }),
    ).toMatchObject([
      400,
      'ExtensionError',
      "Operation: Create; Exception: [Status Code: BadRequest; Reason: Expiration time '2026-01-08T08:01:00.000Z' " +
        "('3.00:01:00 from now') is beyond allowed max '3.00:00:00'.]",
    ]);
  });

  test('of conversations is at most 4,230 minutes away, and they need no URL for lifecycle notifications', async () => {
    const graph = await startSubscriptions();
    const { as, subscribe, refusal } = graph;
    const conversations = 'groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/conversations';
    expect(await refusal(as('alex'), conversations, { expirationDateTime: later(graph, 4231) })).toEqual([
      400,
      'InvalidRequest',
      'Subscription expiration can only be 4230 minutes in the future.',
    ]);
    await subscribe(as('alex'), conversations, { expirationDateTime: later(graph, 4230) });
  });

  test('of chats beyond an hour needs a lifecycleNotificationUrl', async () => {
    const graph = await startSubscriptions();
    const { as, chat, subscribe, refusal } = graph;
    const expirationDateTime = later(graph, 60.1);
    const [status, code, message] = await refusal(as('alex'), chat, { expirationDateTime });
    expect([status, code]).toEqual([400, 'InvalidRequest']);
    expect(message).toContain(
      'lifecycleNotificationUrl is a required property for subscription creation on this resource when the ' +
        'expirationDateTime value is set to greater than 1 hour',
    );
    const lifecycleNotificationUrl = 'https://app.test/notifications';
    const given = await subscribe(as('alex'), chat, { expirationDateTime, lifecycleNotificationUrl });
    expect(given.lifecycleNotificationUrl).toBe(lifecycleNotificationUrl);
  });
});

describe('a second subscription', () => {
  test('to the same changes of the same resource returns 409, in whatever spelling', async () => {
    const { as, chat, chatId, subscribe, refusal, receiver } = await startSubscriptions();
    const { id } = await subscribe(as('alex'), `${chat}/messages`, { changeType: 'created,updated' });
    const { length } = receiver.handshakes;
    const conflict = [
      409,
      'ObjectIdentifierInUse',
      `Subscription Id ${id} already exists for the requested combination`,
    ];
    for (const [resource, changeType] of [
      [`${chat}/messages`, 'created,updated'],
      [`Chats('${chatId}')/Messages`, 'Updated,Created'],
    ] as const) {
      const more = { changeType, notificationUrl: 'https://other.test/', clientState: 'other' };
      expect(await refusal(as('alex'), resource, more)).toEqual(conflict);
    }
    expect(receiver.handshakes).toHaveLength(length);
  });

  test('of another user, of another app and to other changes may be made', async () => {
    const { as, app, chat, subscribe } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/members`, { changeType: 'created' });
    await subscribe(as('alex'), `${chat}/members`, { changeType: 'deleted' });
    await subscribe(as('mei'), `${chat}/members`, { changeType: 'created' });
    await subscribe(app(['Chat.Read.All']), `${chat}/members`, { changeType: 'created' });
    await subscribe(app(['Chat.Read.All'], { id: 'other' }), `${chat}/members`, { changeType: 'created' });
  });

  test('may be made when the first has expired or was deleted', async () => {
    const graph = await startSubscriptions();
    const { as, chat, clock, subscribe } = graph;
    const { id } = await subscribe(as('alex'), `${chat}/members`);
    expect((await as('alex').delete(`/subscriptions/${id}`)).status).toBe(204);
    await subscribe(as('alex'), `${chat}/members`);
    clock.advance(3600_000);
    await subscribe(as('alex'), `${chat}/members`);
  });

  test('is refused if two race for it: one of them gets 409', async () => {
    const { as, chat, request } = await startSubscriptions();
    const both = [1, 2, 3].map(() => as('alex').post('/subscriptions', request(`${chat}/members`)));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('the number of subscriptions', () => {
  const reached = [403, 'Forbidden', expect.stringContaining('The limit of subscriptions has been reached.')];

  test.each(['', '/messages'])('of an app to one chat%s is one', async (part) => {
    const { as, app, chat, subscribe, refusal } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}${part}`, { changeType: 'created' });
    expect(await refusal(as('mei'), `${chat}${part}`, { changeType: 'updated' })).toEqual(reached);
    await subscribe(app(['Chat.Read.All']), `${chat}${part}`, { changeType: 'updated' });
    const { body: other } = await as('alex').post('/chats', groupOf('alex', 'nadia', 'jacob'));
    await subscribe(as('alex'), `/chats/${other.id}${part}`);
  });

  test('of an app to the messages of all chats of a user is ten, and another app may have ten too', async () => {
    const { as, app, subscribe, refusal } = await startSubscriptions();
    const word = (n: number) => `/me/chats/getAllMessages?$search=word${n}`;
    for (let n = 0; n < 10; n++) await subscribe(as('alex'), word(n));
    expect(await refusal(as('alex'), word(10))).toEqual(reached);
    expect(await refusal(as('alex'), `/users/${userIds.alex}/chats/getAllMessages`)).toEqual(reached);
    await subscribe(as('mei'), word(10));
    await subscribe(app(['Chat.Read.All']), `/users/${userIds.alex}/chats/getAllMessages`);
  });

  test('of an organization to chats is 10,000', async () => {
    const { as, app, records, subscribe, refusal } = await startSubscriptions();
    const { id } = await subscribe(app(['Chat.Read.All']), '/chats/getAllMessages');
    await records(async (kept) => {
      const first = await kept.get('subscription', id);
      if (!first) throw new Error('It is gone.');
      for (let n = 1; n < 10_000; n++) await kept.put('subscription', { ...first, id: `${n}`, combination: `${n}` });
    });
    expect(await refusal(as('alex'), '/me/chats')).toEqual(reached);
    await subscribe(as('alex'), `groups/${finance}/conversations`);
    expect((await as('alex').delete('/subscriptions/1')).status).toBe(404);
    expect((await app(['Chat.Read.All']).delete('/subscriptions/1')).status).toBe(204);
    await subscribe(as('alex'), '/me/chats');
  });

  test('that have expired does not count', async () => {
    const { as, clock, chat, subscribe } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    clock.advance(3600_000);
    await subscribe(as('mei'), `${chat}/messages`);
  });
});
