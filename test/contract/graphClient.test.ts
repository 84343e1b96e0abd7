import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOperations } from './contract.ts';
import { mockTarget } from './mockTarget.ts';
import type { Target } from './target.ts';

// @microsoft/microsoft-graph-client sends its token over HTTPS only, but it sends a lower-case header over HTTP too.
const createGroup = contractOperations('v1.0').find(({ id }) => id === 'createChat');

describe("Microsoft's own client works against the mock", () => {
  let target: Target;
  let client: Client;
  beforeAll(async () => {
    target = await mockTarget();
    client = Client.init({
      baseUrl: new URL('/', target.root('v1.0')).href,
      authProvider: (done) => done(null, 'alice'),
      fetchOptions: { headers: { authorization: 'Bearer alice' } },
    });
  });
  afterAll(() => target.close());

  test.each(createGroup?.requests ?? [])("creates the chat of the example '$name'", async ({ value }) => {
    const chat = await client.api('/chats').post(value);
    expect(chat).toMatchObject({ id: expect.any(String), chatType: (value as { chatType: string }).chatType });
  });

  test('lists chats with query options', async () => {
    const page = await client.api('/me/chats').top(2).expand('members').get();
    expect(page.value).toEqual([expect.objectContaining({ members: expect.any(Array) })]);
  });

  test('gets a chat of a list', async () => {
    const { value } = await client.api('/chats').get();
    const ids = value.map(({ id }: { id: string }) => id);
    const chats = await Promise.all(ids.map((id: string) => client.api(`/chats/${id}`).get()));
    expect(chats.map(({ id }) => id)).toEqual(ids);
  });

  test('reads the beta version', async () => {
    expect(await client.api('/me/chats').version('beta').get()).toHaveProperty('value');
  });

  test('throws its own error with the code and the request ids of an error response', async () => {
    const refused = client.api('/chats').post({ chatType: 'oneOnOne', topic: 'x', members: [] });
    await expect(refused).rejects.toBeInstanceOf(GraphError);
    await expect(refused).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      date: expect.any(Date),
    });
  });
});
