import { describe, expect, test } from 'vitest';
import { Records } from '../../../src/emulator/records/records.ts';
import { storeForTests } from '../store/stores.ts';
import { createGroup, startTwoTenants } from './twoTenants.ts';

/** Starts an emulator with a chat and its operations, which no request of the contract creates. */
async function startWithOperations(count: number) {
  const store = storeForTests();
  const graph = await startTwoTenants({ store });
  const id = await createGroup(graph, 'alex', 'jacob');
  await store.transaction(async (transaction) => {
    for (let i = 0; i < count; i++) {
      await new Records(transaction).put('operation', {
        id: `operation-${i}`,
        chatId: id,
        operationType: i === 0 ? 'createChat' : 'createTeam',
        createdDateTime: `2026-01-05T08:00:0${i}.9085453Z`,
        status: i === 0 ? 'succeeded' : 'inProgress',
        lastActionDateTime: '2026-01-05T08:00:01Z',
        attemptsCount: 1,
        targetResourceId: id,
        targetResourceLocation: `/chats('${id}')`,
        error: null,
      });
    }
  });
  return { ...graph, id, path: `/beta/chats/${id}/operations` };
}

describe('the operations on a chat (chat-list-operations)', () => {
  test('are empty for a chat that was created without apps', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await graph.as('alex').get(`/beta/chats/${id}/operations`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ '@odata.count': 0, value: [] });
    expect(body['@odata.context']).toBe(
      `http://graph.test/beta/$metadata#chats('${encodeURIComponent(id)}')/operations`,
    );
  });

  test('are listed in pages, with $top and $skip', async () => {
    const { as, path } = await startWithOperations(3);
    const { body } = await as('alex').get(`${path}?$top=2`);
    expect(body.value.map(({ id }: { id: string }) => id)).toEqual(['operation-0', 'operation-1']);
    const rest = await as('alex').get(body['@odata.nextLink']);
    expect(rest.body.value.map(({ id }: { id: string }) => id)).toEqual(['operation-2']);
    expect(rest.body).not.toHaveProperty('@odata.nextLink');
    expect((await as('alex').get(`${path}?$skip=1`)).body.value).toHaveLength(2);
  });

  test('can be filtered and selected', async () => {
    const { as, path } = await startWithOperations(3);
    const { body } = await as('alex').get(`${path}?$filter=status eq 'succeeded'&$select=status`);
    expect(body.value).toEqual([{ id: 'operation-0', status: 'succeeded' }]);
    expect(body['@odata.context']).toMatch(/operations\(status\)$/);
    expect((await as('alex').get(`${path}?$filter=colour eq 'red'`)).status).toBe(400);
    expect((await as('alex').get(`${path}?$orderby=status`)).status).toBe(400);
  });

  test('have later types, which are only returned to callers that ask for them', async () => {
    const { as, path } = await startWithOperations(2);
    const kinds = async (headers?: Record<string, string>) =>
      (await as('alex').get(path, headers)).body.value.map((each: { operationType: string }) => each.operationType);
    expect(await kinds()).toEqual(['unknownFutureValue', 'createTeam']);
    expect(await kinds({ prefer: 'include-unknown-enum-members' })).toEqual(['createChat', 'createTeam']);
  });

  test('are read one by one (teamsasyncoperation-get)', async () => {
    const { as, path, id } = await startWithOperations(1);
    const { status, body } = await as('alex').get(`${path}/operation-0`, { prefer: 'include-unknown-enum-members' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: 'operation-0', operationType: 'createChat', targetResourceId: id });
    expect(body).not.toHaveProperty('chatId');
    expect((await as('alex').get(`${path}/operation-0?$select=status`)).body).not.toHaveProperty('error');
  });

  test('are those of one chat, and only for its members', async () => {
    const graph = await startWithOperations(1);
    const { as, path } = graph;
    const other = await createGroup(graph, 'alex', 'jacob');
    const { status, body } = await as('alex').get(`/beta/chats/${other}/operations/operation-0`);
    expect(status).toBe(404);
    expect(body.error.message).toBe("No operation is found with id 'operation-0'.");
    expect((await as('mei').get(path)).status).toBe(403);
    expect((await as('mei').get(`${path}/operation-0`)).status).toBe(403);
    expect((await as('alex').get('/beta/chats/19:none@thread.v2/operations')).status).toBe(404);
  });
});
