import { describe, expect, test } from 'vitest';
import { startEmulator, type TestCaller } from '../testEmulator.ts';
import { fileAttachment, inFinance, startConversation, textPost } from './groupConversations.ts';

const eventItem = {
  '@odata.type': '#microsoft.graph.itemAttachment',
  name: 'Welcome, Mei',
  item: {
    '@odata.type': 'microsoft.graph.event',
    subject: 'Welcome, Mei',
    start: { dateTime: '2020-12-07T10:00:00', timeZone: 'UTC' },
    end: { dateTime: '2020-12-07T10:30:00', timeZone: 'UTC' },
  },
};

const link = {
  '@odata.type': 'microsoft.graph.referenceAttachment',
  name: 'First week',
  sourceUrl: 'https://contoso.sharepoint.com/sites/finance/First%20week',
  providerType: 'oneDriveBusiness',
  permission: 'view',
  isFolder: 'True',
};

/** Replies with attachments, and returns the path of the post. */
async function attachToReply(actor: TestCaller, ...attachments: object[]): Promise<string> {
  const { thread } = await startConversation(actor);
  const graph = await actor.post(`${thread}/reply`, { post: { ...textPost('See below'), attachments } });
  expect(graph.status, JSON.stringify(graph.body)).toBe(202);
  return `${thread}/posts/${(await actor.get(`${thread}/posts`)).body.value[1].id}`;
}

describe('attaching to a post (post-post-attachments)', () => {
  test('stores files, items and links in their order', async () => {
    const { as } = await startEmulator();
    const post = await attachToReply(as('alex'), fileAttachment('Room.txt', 'Room 4.21'), eventItem, link);
    expect((await as('mei').get(post)).body.hasAttachments).toBe(true);
    const { body } = await as('mei').get(`${post}/attachments`);
    expect(body['@odata.context']).toMatch(/\/posts\('AAMk[^']+%3D'\)\/attachments$/);
    const common = { id: expect.any(String), isInline: false, lastModifiedDateTime: '2026-01-05T08:00:00Z' };
    expect(body.value).toEqual([
      {
        ...common,
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'Room.txt',
        contentType: 'text/plain',
        size: expect.any(Number),
        contentId: null,
        contentLocation: null,
        contentBytes: Buffer.from('Room 4.21').toString('base64'),
      },
      {
        ...common,
        '@odata.type': '#microsoft.graph.itemAttachment',
        name: 'Welcome, Mei',
        contentType: null,
        size: expect.any(Number),
      },
      {
        ...common,
        '@odata.type': '#microsoft.graph.referenceAttachment',
        name: 'First week',
        contentType: null,
        size: expect.any(Number),
      },
    ]);
    expect(new Set(body.value.map(({ id }: { id: string }) => id)).size).toBe(3);
  });

  test('the first post of a thread can have attachments too', async () => {
    const { as } = await startEmulator();
    const { thread, conversation } = await startConversation(as('alex'), 'x', {
      ...textPost('x'),
      attachments: [fileAttachment()],
    });
    expect((await as('alex').get(thread)).body.hasAttachments).toBe(true);
    expect((await as('alex').get(conversation)).body.hasAttachments).toBe(true);
    const [{ id }] = (await as('alex').get(`${thread}/posts`)).body.value;
    expect((await as('alex').get(`${thread}/posts/${id}/attachments`)).body.value).toHaveLength(1);
  });

  test('the size exceeds the length of the content by a constant', async () => {
    const { as } = await startEmulator();
    const contents = ['', 'a', 'ab', 'abc', 'x'.repeat(1000)];
    const post = await attachToReply(as('alex'), ...contents.map((content) => fileAttachment('a.txt', content)));
    const { body } = await as('alex').get(`${post}/attachments`);
    const more = body.value.map(({ size }: { size: number }, i: number) => size - (contents[i]?.length ?? 0));
    expect(more[0]).toBeGreaterThan(0);
    expect(new Set(more).size).toBe(1);
  });

  test('bytes of every value are returned unchanged', async () => {
    const { as } = await startEmulator();
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i)).toString('base64');
    const image = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.png', contentBytes: bytes };
    const post = await attachToReply(as('alex'), { ...image, contentId: 'logo', isInline: true });
    expect((await as('alex').get(`${post}/attachments`)).body.value[0]).toMatchObject({
      contentBytes: bytes,
      contentId: 'logo',
      contentType: null,
      isInline: true,
    });
  });

  test.each(['Um9', 'U', 'Um9v=', '='])('content that is not base64 returns 400: %s', async (contentBytes) => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    const reply = {
      post: { ...textPost('x'), attachments: [fileAttachment(), { ...fileAttachment(), contentBytes }] },
    };
    const { status, body } = await as('alex').post(`${thread}/reply`, reply);
    expect([status, body.error.code]).toEqual([400, 'ErrorInvalidRequest']);
    expect(body.error.message).toContain('post.attachments[1].contentBytes');
    expect((await as('alex').get(`${thread}/posts`)).body.value).toHaveLength(1);
  });

  test.each([
    ['without its kind', { name: 'x' }],
    ['of an unknown kind', { '@odata.type': '#microsoft.graph.attachment', name: 'x' }],
    ['a file without content', { '@odata.type': '#microsoft.graph.fileAttachment', name: 'x' }],
    ['an item without its kind', { ...eventItem, item: { subject: 'x' } }],
    ['a link that leads nowhere', { '@odata.type': '#microsoft.graph.referenceAttachment', name: 'x' }],
  ])('an attachment %s returns 400', async (_, attachment) => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    const { body } = await as('alex').post(`${thread}/reply`, {
      post: { ...textPost('x'), attachments: [attachment] },
    });
    expect(body.error.code).toBe('ErrorInvalidRequest');
  });

  test('more than 4 MB returns 413', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'));
    const large = { ...fileAttachment(), contentBytes: 'A'.repeat(4 * 1024 * 1024) };
    expect(
      (await as('alex').post(`${thread}/reply`, { post: { ...textPost('x'), attachments: [large] } })).status,
    ).toBe(413);
    const largest = { ...fileAttachment(), contentBytes: 'A'.repeat(4 * 1024 * 1024 - 4096) };
    expect(
      (await as('alex').post(`${thread}/reply`, { post: { ...textPost('x'), attachments: [largest] } })).status,
    ).toBe(202);
  });
});

describe('listing attachments (post-list-attachments)', () => {
  test('an item is only returned with $expand, with the properties that the service sets', async () => {
    const { as } = await startEmulator();
    const item = { ...eventItem.item, id: 7, createdDateTime: 'now', changeKey: [], categories: ['blue', 1] };
    const post = await attachToReply(as('alex'), fileAttachment(), { ...eventItem, item });
    const { body } = await as('mei').get(`${post}/attachments?$expand=microsoft.graph.itemAttachment/item`);
    expect(body['@odata.context']).toMatch(/\/attachments\(microsoft\.graph\.itemAttachment\/item\(\)\)$/);
    expect(body.value[0]).not.toHaveProperty('item');
    expect(body.value[1].item).toEqual({
      ...eventItem.item,
      '@odata.type': '#microsoft.graph.event',
      id: '',
      createdDateTime: '2026-01-05T08:00:00Z',
      lastModifiedDateTime: '2026-01-05T08:00:00Z',
      changeKey: null,
      categories: ['blue'],
    });
    const whole = (await as('mei').get(`${post}?$expand=attachments`)).body.attachments[1];
    expect(whole).not.toHaveProperty('item');
  });

  test('the target of a link is not returned', async () => {
    const { as } = await startEmulator();
    const post = await attachToReply(as('alex'), link);
    for (const path of [`${post}/attachments`, `${post}?$expand=attachments`]) {
      expect(JSON.stringify((await as('mei').get(path)).body)).not.toContain('sharepoint');
    }
  });

  test('$select can omit the content', async () => {
    const { as } = await startEmulator();
    const post = await attachToReply(as('alex'), fileAttachment(), eventItem);
    const expand = '$expand=microsoft.graph.itemAttachment/item';
    const { body } = await as('mei').get(`${post}/attachments?$select=name,size&${expand}`);
    const [first, second] = body.value;
    expect(Object.keys(first).sort()).toEqual(['@odata.type', 'id', 'name', 'size']);
    expect(Object.keys(second).sort()).toEqual(['@odata.type', 'id', 'item', 'name', 'size']);
  });

  test('pages follow each other by $skip', async () => {
    const { as } = await startEmulator();
    const post = await attachToReply(as('alex'), ...['a', 'b', 'c'].map((name) => fileAttachment(name)));
    const page = (await as('mei').get(`${post}/attachments?$top=2`)).body;
    const last = (await as('mei').get(page['@odata.nextLink'])).body;
    const names = [...page.value, ...last.value].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['a', 'b', 'c']);
    expect(last).not.toHaveProperty('@odata.nextLink');
  });

  test('a post without attachments has an empty list, below its conversation too', async () => {
    const { as } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'));
    const [{ id }] = (await as('alex').get(`${thread}/posts`)).body.value;
    expect((await as('alex').get(`${thread}/posts/${id}/attachments`)).body.value).toEqual([]);
    expect((await as('alex').get(`${longThread}/posts/${id}/attachments`)).body.value).toEqual([]);
  });

  test('an app on its own gets them only with the post', async () => {
    const { as, app } = await startEmulator();
    const post = await attachToReply(as('alex'), fileAttachment());
    const reader = app(['Group-Conversation.Read.All', 'Group.Read.All']);
    expect((await reader.get(`${post}/attachments`)).status).toBe(412);
    expect((await reader.get(`${post}?$expand=attachments`)).body.attachments).toHaveLength(1);
  });

  test.each(['$expand=item', '$select=contentBytes', '$filter=size gt 1', '$orderby=name', '$top=0'])(
    'an unsupported option returns 400: %s',
    async (query) => {
      const { as } = await startEmulator();
      const post = await attachToReply(as('alex'), fileAttachment());
      expect((await as('alex').get(`${post}/attachments?${query}`)).status).toBe(400);
    },
  );
});

test('a deeply nested item returns 400', async () => {
  const { as } = await startEmulator();
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const attachment = JSON.stringify({ ...eventItem, item: { ...eventItem.item, deep: 0 } }).replace(
    '"deep":0',
    `"deep":${deep}`,
  );
  const body = `{"topic":"x","threads":[{"posts":[{"body":{"content":"x"},"attachments":[${attachment}]}]}]}`;
  const graph = await as('alex').post(`${inFinance}/conversations`, body);
  expect(graph.status).toBe(400);
  expect(graph.body.error.message).toContain('levels deep');
});

describe('one attachment of a post (attachment-get, attachment-delete)', () => {
  const event = {
    '@odata.type': '#microsoft.graph.itemAttachment',
    name: 'Welcome',
    item: { '@odata.type': 'microsoft.graph.event', subject: 'Welcome' },
  };
  const link = {
    '@odata.type': '#microsoft.graph.referenceAttachment',
    name: 'Plan',
    sourceUrl: 'https://x.example/plan',
  };

  async function startWith(...attachments: object[]) {
    const { as } = await startEmulator();
    const started = await startConversation(as('alex'), 'Budget', { ...textPost('One'), attachments });
    const [post] = (await as('alex').get(`${started.thread}/posts`)).body.value;
    const paths = [`${started.thread}/posts/${post.id}`, `${started.longThread}/posts/${post.id}`];
    const { value } = (await as('alex').get(`${paths[0]}/attachments`)).body;
    return { as, paths, ids: value.map(({ id }: { id: string }) => id) as string[] };
  }

  test('is returned as in the list, below a thread and below its conversation', async () => {
    const { as, paths, ids } = await startWith(fileAttachment(), event, link);
    const { value } = (await as('alex').get(`${paths[0]}/attachments`)).body;
    for (const path of paths) {
      for (const [index, id] of ids.entries()) {
        const { status, body } = await as('mei').get(`${path}/attachments/${id}`);
        expect(status).toBe(200);
        expect(body).toMatchObject(value[index]);
      }
    }
    const expanded = await as('mei').get(
      `${paths[0]}/attachments/${ids[1]}?$expand=microsoft.graph.itemAttachment/item`,
    );
    expect(expanded.body.item.subject).toBe('Welcome');
    const selected = await as('mei').get(`${paths[0]}/attachments/${ids[0]}?$select=name`);
    expect(selected.body).not.toHaveProperty('contentBytes');
  });

  test('has its bytes below $value, unless it is a link', async () => {
    const { as, paths, ids } = await startWith(fileAttachment('Room.txt', 'Room 4.21'), event, link);
    const file = await as('mei').get(`${paths[1]}/attachments/${ids[0]}/$value`);
    expect(file.headers.get('content-type')).toBe('text/plain');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(file.body).toString()).toBe('Room 4.21');
    const item = await as('mei').get(`${paths[0]}/attachments/${ids[1]}/$value`);
    expect(JSON.parse(Buffer.from(item.body).toString()).subject).toBe('Welcome');
    expect((await as('mei').get(`${paths[0]}/attachments/${ids[2]}/$value`)).status).toBe(400);
  });

  test('comes as bytes of no type if a header cannot carry the one that was given', async () => {
    const { as, paths, ids } = await startWith({ ...fileAttachment(), contentType: 'text/pläin\u4e00' });
    const file = await as('mei').get(`${paths[0]}/attachments/${ids[0]}/$value`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
  });

  test('is deleted once, and the post has no attachments after the last', async () => {
    const { as, paths, ids } = await startWith(fileAttachment(), link);
    const [path = ''] = paths;
    expect((await as('alex').delete(`${path}/attachments/${ids[0]}`)).status).toBe(204);
    expect((await as('alex').delete(`${path}/attachments/${ids[0]}`)).status).toBe(404);
    expect((await as('alex').get(path)).body.hasAttachments).toBe(true);
    expect((await as('alex').delete(`${paths[1]}/attachments/${ids[1]}`)).status).toBe(204);
    expect((await as('alex').get(path)).body.hasAttachments).toBe(false);
  });

  test('of another post is not found', async () => {
    const { as, ids } = await startWith(fileAttachment());
    const other = await startConversation(as('alex'), 'Other', textPost('Two'));
    const [post] = (await as('alex').get(`${other.thread}/posts`)).body.value;
    expect((await as('alex').get(`${other.thread}/posts/${post.id}/attachments/${ids[0]}`)).status).toBe(404);
  });
});
