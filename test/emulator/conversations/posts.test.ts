import { describe, expect, test } from 'vitest';
import { finance, startEmulator, type TestCaller, userIds } from '../testEmulator.ts';
import {
  contractError,
  fileAttachment,
  htmlPost,
  inFinance,
  postContents,
  propertyValues,
  recipient,
  startConversation,
  textPost,
} from './groupConversations.ts';

/** The path of the post with a content. */
async function postOf(actor: TestCaller, thread: string, content: string): Promise<string> {
  const { body } = await actor.get(`${thread}/posts?$top=999`);
  const found = body.value.find((post: { body: { content: string } }) => post.body.content === content);
  return `${thread}/posts/${found.id}`;
}

describe('replying to a thread (conversationthread-reply)', () => {
  test('adds a post to the thread, and returns 202 without a body', async () => {
    const { as, clock } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'), 'Budget', textPost('One'));
    clock.advance(1500);
    expect(await as('jacob').post(`${thread}/reply`, { post: textPost('Two') })).toMatchObject({
      status: 202,
      body: undefined,
    });
    await as('mei').post(`${longThread}/reply`, { post: htmlPost('<p>Three</p>') });
    const { body } = await as('nadia').get(`${thread}/posts`);
    expect(body['@odata.context']).toMatch(/\/threads\('AAQk[^']+%3D'\)\/posts$/);
    expect(body.value).toHaveLength(3);
    const [, post] = body.value;
    expect(post).toEqual({
      '@odata.etag': `W/"${post.changeKey}"`,
      id: expect.stringMatching(/^AAMk/),
      createdDateTime: '2026-01-05T08:00:01.5Z',
      lastModifiedDateTime: '2026-01-05T08:00:01.5Z',
      receivedDateTime: '2026-01-05T08:00:01.5Z',
      changeKey: expect.stringMatching(/^CQAAABYAAAB/),
      categories: [],
      hasAttachments: false,
      body: { contentType: 'text', content: 'Two' },
      from: recipient('Jacob Hansen', 'jacob@contoso.com'),
      sender: recipient('Jacob Hansen', 'jacob@contoso.com'),
    });
    expect(new Set(propertyValues({ body } as never, 'changeKey')).size).toBe(3);
    expect(body.value[2].body).toEqual({ contentType: 'html', content: '<p>Three</p>' });
  });

  test('the content type is text by default', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    await as('alex').post(`${thread}/reply`, { post: { body: { content: '<b>' } } });
    expect((await as('alex').get(`${thread}/posts`)).body.value[1].body).toEqual({
      contentType: 'text',
      content: '<b>',
    });
  });

  test.each([
    {},
    { post: {} },
    { post: { body: null } },
    { post: textPost('x'), comment: 'x' },
    { post: { ...textPost('x'), form: recipient('x', 'x') } },
  ])('a reply without a post, or with more than one, returns 400: %j', async (body) => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
    expect((await as('alex').post(`${thread}/reply`, body)).body.error.code).toBe('ErrorInvalidRequest');
    expect(await postContents(as('alex'), thread)).toEqual(['One']);
  });

  test('an app on its own cannot reply to a thread, and there is no other way to create a post', async () => {
    const { as, app } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    const writer = app(['Group-Conversation.ReadWrite.All']);
    expect((await writer.post(`${thread}/reply`, { post: textPost('x') })).status).toBe(412);
    expect((await as('alex').post(`${thread}/posts`, textPost('x'))).status).toBe(405);
  });
});

describe('replying to a post (post-reply)', () => {
  test('inReplyTo is the post of the path, and null after a reply to the thread', async () => {
    const { as } = await startEmulator();
    const { thread, longThread, threadId } = await startConversation(as('alex'), 'Budget', textPost('One'));
    const one = await postOf(as('alex'), thread, 'One');
    expect(await as('jacob').post(`${one}/reply`, { post: textPost('Two') })).toMatchObject({
      status: 202,
      body: undefined,
    });
    const two = await postOf(as('alex'), longThread, 'Two');
    await as('mei').post(`${two}/reply`, { post: textPost('Three') });
    await as('mei').post(`${thread}/reply`, { post: textPost('Four') });
    const replied = async (content: string) =>
      (await as('alex').get(`${await postOf(as('alex'), thread, content)}?$expand=inReplyTo`)).body;
    expect((await replied('Two')).inReplyTo).toEqual((await as('alex').get(`${thread}/posts`)).body.value[0]);
    expect((await replied('Two'))['inReplyTo@odata.context']).toMatch(
      /\/posts\('AAMk[^']+%3D'\)\/inReplyTo\/\$entity$/,
    );
    expect((await replied('Three')).inReplyTo.body.content).toBe('Two');
    expect((await replied('Four')).inReplyTo).toBeNull();
    expect((await replied('Four'))['inReplyTo@odata.context']).toBeUndefined();
    expect((await as('alex').get(`${thread}?$select=topic`)).body.id).toBe(threadId);
  });

  test('an app on its own can reply: the sender is the app, from the address of the group', async () => {
    const { as, app } = await startEmulator();
    const { thread, conversation } = await startConversation(as('alex'), 'Budget', textPost('One'));
    const one = await postOf(as('alex'), thread, 'One');
    const id = '5a3c0de1-0000-4000-8000-000000000001';
    const reply = { post: textPost('Two') };
    expect((await app(['Group-Conversation.ReadWrite.All'], { id }).post(`${one}/reply`, reply)).status).toBe(202);
    const { body } = await as('alex').get(await postOf(as('alex'), thread, 'Two'));
    expect(body.from).toEqual(recipient(id, 'finance@contoso.com'));
    expect((await as('alex').get(conversation)).body.uniqueSenders).toEqual(['Alex Moreau', id]);
  });

  test('a post of another thread, or of another conversation, returns 404', async () => {
    const { as } = await startEmulator();
    const first = await startConversation(as('alex'), 'A', textPost('One'));
    const second = await startConversation(as('alex'), 'B', textPost('Two'));
    const id = (await postOf(as('alex'), first.thread, 'One')).split('/').at(-1);
    for (const path of [
      `${second.thread}/posts/${id}`,
      `${second.longThread}/posts/${id}`,
      `${first.thread}/posts/AAMkNone=`,
    ]) {
      for (const { status, body } of [
        await as('alex').post(`${path}/reply`, { post: textPost('x') }),
        await as('alex').get(path),
        await as('alex').get(`${path}/attachments`),
        await as('alex').post(`${path}/forward`, { toRecipients: [recipient('x', 'x@y.z')] }),
      ]) {
        expect(status).toBe(404);
        expect(body).toMatchObject(contractError('posts/post.notFound'));
      }
    }
    const wrong = `${second.conversation}/threads/${first.threadId}/posts/${id}`;
    expect((await as('alex').get(wrong)).status).toBe(404);
    expect((await as('alex').get(`${first.longThread}/posts/${id}`)).status).toBe(200);
  });
});

describe('listing posts (conversationthread-list-posts)', () => {
  test('posts are listed in the order of their creation, in pages that follow each other by $skip', async () => {
    const { as } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'), 'Budget', textPost('1'));
    for (let i = 2; i <= 21; i++) await as('alex').post(`${thread}/reply`, { post: textPost(`${i}`) });
    const said = ({ value }: { value: { body: { content: string } }[] }) =>
      value.map(({ body }) => Number(body.content));
    const numbers = Array.from({ length: 21 }, (_, i) => i + 1);
    for (const path of [thread, longThread]) {
      const { body } = await as('mei').get(`${path}/posts`);
      expect(said(body)).toEqual(numbers.slice(0, 20));
      expect(said((await as('mei').get(body['@odata.nextLink'])).body)).toEqual([21]);
      expect(said((await as('mei').get(`${path}/posts?$top=3&$skip=5`)).body)).toEqual([6, 7, 8]);
    }
  });

  test('$expand accepts one relationship per request', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
    await as('alex').post(`${thread}/reply`, { post: { ...textPost('Two'), attachments: [fileAttachment()] } });
    const { body } = await as('mei').get(`${thread}/posts?$expand=attachments`);
    expect(body.value[0].attachments).toEqual([]);
    expect(body.value[0]).not.toHaveProperty('attachments@odata.context');
    expect(body.value[1].attachments).toMatchObject([{ name: 'Room.txt' }]);
    expect(body.value[1]['attachments@odata.context']).toMatch(/\/posts\('AAMk[^']+%3D'\)\/attachments$/);
    const two = await as('mei').get(`${thread}/posts?$expand=attachments,inReplyTo`);
    expect([two.status, two.body]).toMatchObject([400, contractError('posts/listPosts.twoRelationships')]);
  });

  test.each([
    '$filter=hasAttachments eq true',
    '$orderby=receivedDateTime',
    '$search=x',
    '$expand=singleValueExtendedProperties',
  ])('an unsupported option returns 400: %s', async (query) => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    expect((await as('alex').get(`${thread}/posts?${query}`)).status).toBe(400);
  });
});

describe('getting a post (post-get)', () => {
  test('conversationId, conversationThreadId and newParticipants are only returned if $select names them', async () => {
    const { as } = await startEmulator();
    const mei = recipient('Mei Tanaka', 'mei@contoso.com');
    const { thread, conversationId, threadId } = await startConversation(as('alex'), 'x', {
      ...textPost('One'),
      newParticipants: [mei],
    });
    const one = await postOf(as('alex'), thread, 'One');
    const { body } = await as('jacob').get(one);
    expect(body).not.toHaveProperty('conversationId');
    expect(body).not.toHaveProperty('conversationThreadId');
    expect(body).not.toHaveProperty('newParticipants');
    const names = 'conversationId,conversationThreadId,newParticipants';
    expect((await as('jacob').get(`${one}?$select=${names}`)).body).toEqual({
      '@odata.context': expect.stringContaining(`/posts(${names})/$entity`),
      '@odata.etag': body['@odata.etag'],
      id: body.id,
      conversationId,
      conversationThreadId: threadId,
      newParticipants: [mei],
    });
  });

  test('$select and $expand work together', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'x', {
      ...textPost('One'),
      attachments: [fileAttachment()],
    });
    const one = await postOf(as('alex'), thread, 'One');
    const { body } = await as('alex').get(`${one}?$select=hasAttachments&$expand=attachments,inReplyTo`);
    expect(Object.keys(body).sort()).toEqual([
      '@odata.context',
      '@odata.etag',
      'attachments',
      'attachments@odata.context',
      'hasAttachments',
      'id',
      'inReplyTo',
    ]);
  });

  test('below a conversation, the contexts name the conversation', async () => {
    const { as } = await startEmulator();
    const { longThread } = await startConversation(as('alex'), 'x', {
      ...textPost('One'),
      attachments: [fileAttachment()],
    });
    const { body } = await as('alex').get(`${await postOf(as('alex'), longThread, 'One')}?$expand=attachments`);
    const context = /#groups\('[^']+'\)\/conversations\('[^']+'\)\/threads\('[^']+'\)\/posts/;
    expect(body['@odata.context']).toMatch(context);
    expect(body['attachments@odata.context']).toMatch(context);
  });
});

describe('app data of a post (post, opentypeextension, singlevaluelegacyextendedproperty)', () => {
  const status = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Status';
  const topics = 'StringArray {66f5a359-4659-4830-9070-00050ec6ac6e} Name Topics';
  const review = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.Contoso.Review' };
  const post = {
    ...textPost('The plan is approved.'),
    extensions: [
      { ...review, id: 'mine', approved: true, reviewers: ['alex@contoso.com'], score: 1.5 },
      { ...review, extensionName: "Com.Contoso.It's" },
    ],
    singleValueExtendedProperties: [
      { id: status, value: 'Approved' },
      { id: status.replace('Status', 'status'), value: 'another' },
    ],
    multiValueExtendedProperties: [{ id: topics, value: ['onboarding', 'finance'] }],
  };

  async function startWithAppData() {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    await as('alex').post(`${thread}/reply`, { post });
    const path = await postOf(as('alex'), thread, 'The plan is approved.');
    return async (...items: string[]) => (await as('mei').get(`${path}?$expand=${items.map(encodeURIComponent)}`)).body;
  }

  test('open extensions are stored with all their properties, under an id of type and name', async () => {
    const expand = await startWithAppData();
    const { extensions } = await expand('extensions');
    expect(extensions).toEqual([
      {
        '@odata.type': '#microsoft.graph.openTypeExtension',
        id: 'microsoft.graph.openTypeExtension.Com.Contoso.Review',
        extensionName: 'Com.Contoso.Review',
        approved: true,
        reviewers: ['alex@contoso.com'],
        score: 1.5,
      },
      expect.objectContaining({ id: "microsoft.graph.openTypeExtension.Com.Contoso.It's" }),
    ]);
  });

  test.each([
    ['microsoft.graph.openTypeExtension.Com.Contoso.Review', 1],
    ['Com.Contoso.Review', 1],
    ["Com.Contoso.It''s", 1],
    ['Com.Contoso.None', 0],
  ])('extensions can be filtered by id: %s', async (id, count) => {
    const expand = await startWithAppData();
    expect((await expand(`extensions($filter=id eq '${id}')`)).extensions).toHaveLength(count);
  });

  test.each([
    [`singleValueExtendedProperties/Any(ep: ep/id eq '${status}' and ep/value eq 'Approved')`, 1],
    [`singleValueExtendedProperties/Any(ep: ep/id eq '${status}' and ep/value eq 'another')`, 0],
    ["Extensions/any(f: f/id eq 'Com.Contoso.Review')", 1],
    ["extensions/any(f:f/id eq 'microsoft.graph.openTypeExtension.Com.Contoso.Review')", 1],
    ["not extensions/any(f:f/id eq 'Com.Contoso.Review')", 1],
    ["extensions/any(f:f/id eq 'Com.Contoso.None')", 0],
  ])('posts can be filtered by it: %s', async (filter, count) => {
    const { as } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'));
    await as('alex').post(`${thread}/reply`, { post });
    for (const path of [thread, longThread]) {
      const { status, body } = await as('mei').get(`${path}/posts?$filter=${encodeURIComponent(filter)}`);
      expect(status).toBe(200);
      expect(body.value).toHaveLength(count);
    }
  });

  test.each(["from/emailAddress/address eq 'x'", 'extensions/any(f:f/approved eq true)', 'hasAttachments eq true'])(
    'posts cannot be filtered by %s',
    async (filter) => {
      const { as } = await startEmulator();
      const { thread } = await startConversation(as('alex'));
      const { status, body } = await as('mei').get(`${thread}/posts?$filter=${encodeURIComponent(filter)}`);
      expect(status).toBe(400);
      expect(body.error.code).toBe('ErrorInvalidUrlQueryFilter');
    },
  );

  test('an extended property is only returned if $expand names its id', async () => {
    const expand = await startWithAppData();
    expect(await expand('extensions')).not.toHaveProperty('singleValueExtendedProperties');
    const body = await expand(`singleValueExtendedProperties($filter=id eq '${status}')`);
    expect(body.singleValueExtendedProperties).toEqual([{ id: status, value: 'Approved' }]);
    expect(body['singleValueExtendedProperties@odata.context']).toMatch(/\/singleValueExtendedProperties$/);
    expect(await expand(`multiValueExtendedProperties($filter=id eq '${topics}')`)).toMatchObject({
      multiValueExtendedProperties: [{ id: topics, value: ['onboarding', 'finance'] }],
    });
  });

  test('only the name in the id is case-sensitive', async () => {
    const expand = await startWithAppData();
    const named = async (id: string) =>
      (await expand(`singleValueExtendedProperties($filter=id eq '${id}')`)).singleValueExtendedProperties;
    expect(await named(`${status.replace('Name Status', '').toUpperCase()}name Status`)).toHaveLength(1);
    expect(await named(status.toUpperCase())).toEqual([]);
  });

  test('several properties are named one by one', async () => {
    const expand = await startWithAppData();
    const both = [status, status.replace('Status', 'status')];
    const body = await expand(...both.map((id) => `singleValueExtendedProperties($filter=id eq '${id}')`));
    expect(body.singleValueExtendedProperties.map(({ id }: { id: string }) => id)).toEqual(both);
  });

  test('$expand of extended properties without an id returns 400', async () => {
    const expand = await startWithAppData();
    expect((await expand('singleValueExtendedProperties')).error.code).toBe(
      contractError('posts/getPost.missingFilter').error.code,
    );
  });

  test('deeply nested data returns 400', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const reply = JSON.stringify({ post: { ...textPost('x'), extensions: [{ ...review, deep: 0 }] } }).replace(
      ':0}',
      `:${deep}}`,
    );
    expect((await as('alex').post(`${thread}/reply`, reply)).body.error.message).toContain('levels deep');
    expect((await as('alex').get(`${thread}/posts`)).body.value).toHaveLength(1);
  });
});

describe('forwarding a post (post-forward)', () => {
  test('returns 200 without a body, does not change the group, and stores what would be sent', async () => {
    const { as, clock, emulator } = await startEmulator();
    const { thread, longThread, conversation } = await startConversation(as('alex'), 'Budget', textPost('One'));
    const before = [(await as('alex').get(conversation)).body, (await as('alex').get(`${thread}/posts`)).body];
    const one = await postOf(as('alex'), thread, 'One');
    clock.advance(60_000);
    const omar = recipient('Omar Haddad', 'omar@fabrikam.com');
    const graph = await as('jacob').post(`${one}/forward`, { comment: 'See you.', toRecipients: [omar] });
    expect(graph).toMatchObject({ status: 200, body: undefined });
    const plain = { toRecipients: [{ emailAddress: { address: 'nadia@contoso.com' } }] };
    clock.advance(1000);
    expect((await as('jacob').post(`${await postOf(as('alex'), longThread, 'One')}/forward`, plain)).status).toBe(200);
    expect([(await as('alex').get(conversation)).body, (await as('alex').get(`${thread}/posts`)).body]).toEqual(before);
    const postId = one.split('/').at(-1) ?? '';
    expect((await emulator.state()).forward).toMatchObject([
      {
        groupId: finance,
        postId,
        from: recipient('Jacob Hansen', 'jacob@contoso.com'),
        sentDateTime: '2026-01-05T08:01:00Z',
        comment: 'See you.',
        toRecipients: [omar],
      },
      { comment: '', toRecipients: [recipient('nadia@contoso.com', 'nadia@contoso.com')] },
    ]);
  });

  test('a post of a locked thread can be forwarded, by an app on its own too', async () => {
    const { as, app } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
    const one = await postOf(as('alex'), thread, 'One');
    await as('alex').patch(thread, { isLocked: true });
    const body = { toRecipients: [recipient('Omar', 'omar@fabrikam.com')] };
    expect((await app(['Group-Conversation.ReadWrite.All']).post(`${one}/forward`, body)).status).toBe(200);
    expect((await as(userIds.omar).post(`${one}/forward`, body)).status).toBe(403);
  });

  test.each([{}, { toRecipients: [] }, { toRecipients: [{}] }, { toRecipients: [{ emailAddress: { name: 'x' } }] }])(
    'nobody to forward to returns 400: %j',
    async (body) => {
      const { as } = await startEmulator();
      const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
      const one = await postOf(as('alex'), thread, 'One');
      expect((await as('alex').post(`${one}/forward`, body)).body.error.code).toBe('ErrorInvalidRequest');
    },
  );
});

test('a post below an unknown group returns the error for the group', async () => {
  const { as } = await startEmulator();
  const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
  const one = await postOf(as('alex'), thread, 'One');
  expect((await as('alex').get(one.replace(inFinance, '/groups/none'))).body.error.code).toBe(
    'Request_ResourceNotFound',
  );
});
