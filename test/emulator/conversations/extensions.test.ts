import { describe, expect, test } from 'vitest';
import { startEmulator } from '../testEmulator.ts';
import { startConversation, textPost } from './groupConversations.ts';

const review = {
  '@odata.type': 'microsoft.graph.openTypeExtension',
  extensionName: 'Com.Contoso.Review',
  reviewer: 'Jacob Hansen',
  scores: [4, 5],
};

/** A post, and the path of its extensions. */
async function startPost() {
  const { as } = await startEmulator();
  const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
  const [{ id }] = (await as('alex').get(`${thread}/posts`)).body.value;
  return { as, post: `${thread}/posts/${id}`, extensions: `${thread}/posts/${id}/extensions` };
}

const stored = {
  '@odata.type': '#microsoft.graph.openTypeExtension',
  id: 'microsoft.graph.openTypeExtension.Com.Contoso.Review',
  extensionName: 'Com.Contoso.Review',
  reviewer: 'Jacob Hansen',
  scores: [4, 5],
};

describe('adding an extension to a post (opentypeextension-post-opentypeextension)', () => {
  test('returns it, and a post expands it', async () => {
    const { as, post, extensions } = await startPost();
    const { status, body } = await as('alex').post(extensions, review);
    expect(status).toBe(201);
    expect(body).toMatchObject(stored);
    expect(body['@odata.context']).toMatch(/\/extensions\/\$entity$/);
    expect((await as('mei').get(`${post}?$expand=extensions`)).body.extensions).toEqual([stored]);
  });

  test('of a name that the post has returns 400, in any case', async () => {
    const { as, extensions } = await startPost();
    await as('alex').post(extensions, review);
    for (const extensionName of ['Com.Contoso.Review', 'com.contoso.REVIEW']) {
      expect((await as('alex').post(extensions, { ...review, extensionName })).status).toBe(400);
    }
  });

  test('takes names that objects inherit as data', async () => {
    const { as, extensions } = await startPost();
    const text = `{"@odata.type":"microsoft.graph.openTypeExtension","extensionName":"x","__proto__":"a","constructor":"b"}`;
    const created = await as('alex').post(extensions, JSON.parse(text));
    expect(created.status).toBe(201);
    const { body } = await as('alex').get(`${extensions}/x`);
    expect(Object.entries(body)).toEqual(
      expect.arrayContaining([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    );
  });

  test.each([{}, { '@odata.type': 'microsoft.graph.openTypeExtension' }, { ...review, extensionName: '' }])(
    'needs a type and a name: %j returns 400',
    async (body) => {
      const { as, extensions } = await startPost();
      expect((await as('alex').post(extensions, body)).status).toBe(400);
    },
  );
});

describe('an extension of a post (opentypeextension-get, -update, -delete)', () => {
  test('is found by its name and by its id, in any case', async () => {
    const { as, extensions } = await startPost();
    await as('alex').post(extensions, review);
    for (const key of ['Com.Contoso.Review', 'com.contoso.review', stored.id, stored.id.toUpperCase()]) {
      expect((await as('mei').get(`${extensions}/${key}`)).body).toMatchObject(stored);
    }
    expect((await as('mei').get(`${extensions}/Com.Contoso`)).body.error.code).toBe('ErrorItemNotFound');
  });

  test('is changed property by property, and null removes one', async () => {
    const { as, extensions } = await startPost();
    await as('alex').post(extensions, review);
    const { status, body } = await as('alex').patch(`${extensions}/Com.Contoso.Review`, {
      scores: [1],
      reviewer: null,
      round: 2,
    });
    expect(status).toBe(200);
    const { reviewer: _, ...rest } = stored;
    expect((await as('alex').get(`${extensions}/Com.Contoso.Review`)).body).toEqual(body);
    expect(body).toMatchObject({ ...rest, scores: [1], round: 2 });
    expect(body).not.toHaveProperty('reviewer');
  });

  test('may be sent back whole, and keeps its name', async () => {
    const { as, extensions } = await startPost();
    await as('alex').post(extensions, review);
    const path = `${extensions}/Com.Contoso.Review`;
    const { body } = await as('alex').get(path);
    expect((await as('alex').patch(path, { ...body, round: 3 })).body.round).toBe(3);
    expect((await as('alex').patch(path, { extensionName: 'Other' })).status).toBe(400);
  });

  test('is deleted once', async () => {
    const { as, extensions, post } = await startPost();
    await as('alex').post(extensions, review);
    expect((await as('alex').delete(`${extensions}/Com.Contoso.Review`)).status).toBe(204);
    expect((await as('alex').delete(`${extensions}/Com.Contoso.Review`)).status).toBe(404);
    expect((await as('alex').get(`${post}?$expand=extensions`)).body.extensions).toEqual([]);
  });
});
