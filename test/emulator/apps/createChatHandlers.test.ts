import { expect, test } from 'vitest';
import { groupOf, pairOf } from '../testEmulator.ts';
import { bind, budget, notes, startAppEmulator } from './appEmulator.ts';

test('a chat is created with an app on beta: 202, and Location leads to the operation and the chat', async () => {
  const { as } = await startAppEmulator();
  const body = { ...groupOf('alex', 'mei'), topic: 'Notes', installedApps: [bind(notes.id)] };
  const created = await as('alex').post('/beta/chats', body);
  expect(created).toMatchObject({ status: 202, body: undefined });
  const location = created.headers.get('location') ?? '';
  expect(location).toMatch(/^\/chats\('[^']+'\)\/operations\('[^']+'\)$/);
  const operation = (await as('alex').get(`/beta${location}`)).body;
  expect(operation).toMatchObject({ status: 'succeeded', operationType: 'unknownFutureValue' });
  const chat = `/beta${operation.targetResourceLocation}`;
  expect((await as('mei').get(chat)).body.topic).toBe('Notes');
  const { value } = (await as('mei').get(`${chat}/installedApps?$expand=teamsApp`)).body;
  expect(value.map(({ teamsApp }: { teamsApp: { id: string } }) => teamsApp.id)).toEqual([notes.id]);
});

test('more than one app returns 400, and so does an app on version 1.0 or in a draft', async () => {
  const { as } = await startAppEmulator();
  const one = { ...groupOf('alex', 'mei'), installedApps: [bind(notes.id)] };
  const two = { ...one, installedApps: [bind(notes.id), bind(budget.id)] };
  expect((await as('alex').post('/beta/chats', two)).body.error.message).toBe(
    'installedApps must have at most 1 item.',
  );
  expect((await as('alex').post('/chats', one)).body.error.message).toContain('installedApps');
  expect((await as('alex').post('/beta/me/chats', one)).body.error.message).toContain('installedApps');
  expect((await as('alex').post('/beta/chats/$ref', one)).status).toBe(400);
  expect((await as('alex').post('/beta/chats', { ...one, installedApps: [] })).status).toBe(201);
});

test('no chat is left if its app cannot be installed', async () => {
  const { as } = await startAppEmulator();
  const before = (await as('alex').get('/chats')).body.value.length;
  const body = { ...groupOf('alex', 'mei'), installedApps: [bind(budget.id)] };
  expect((await as('alex').post('/beta/chats', body)).status).toBe(400);
  expect((await as('alex').get('/chats')).body.value).toHaveLength(before);
});

test('the chat that two people have gets the app, once', async () => {
  const { as } = await startAppEmulator();
  const { id } = (await as('alex').post('/chats', pairOf('alex', 'mei'))).body;
  const body = { ...pairOf('alex', 'mei'), installedApps: [bind(notes.id)] };
  const created = await as('alex').post('/beta/chats', body);
  expect(created.status).toBe(202);
  expect(created.headers.get('location')).toContain(`/chats('${id}')/`);
  expect((await as('alex').post('/beta/chats', body)).status).toBe(409);
});
