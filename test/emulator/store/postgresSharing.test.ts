import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { SystemClock } from '../../../src/emulator/index.ts';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { describeWith } from '../../support/needs.ts';
import { postgres } from '../../support/postgresServer.ts';
import { groupOf, startEmulator, type TestEmulator, userIds } from '../testEmulator.ts';
import { startOther } from './otherProcess.ts';
import { keptStore, temporarySchema } from './stores.ts';

describeWith(postgres, 'emulators in several processes on one database', (url) => {
  const start = (schema: string, ahead?: number) => startOther(url, schema, ahead);
  const startHere = (schema: string) =>
    startEmulator({ store: keptStore(postgresStore(url, { schema })), clock: new SystemClock() });

  /** The contents of all messages of a chat, page by page, the oldest first. */
  async function contentsOf({ as }: TestEmulator, chat: string): Promise<{ id: string; content: string }[]> {
    const found: { id: string; content: string }[] = [];
    for (let next: string | undefined = `/chats/${chat}/messages?$top=50`; next !== undefined; ) {
      const { body } = await as('alex').get(next);
      for (const { id, messageType, body: text } of body.value) {
        if (messageType === 'message') found.push({ id, content: text.content });
      }
      next = body['@odata.nextLink'];
    }
    return found.reverse();
  }

  test('have one chat for two people when 200 requests race', async () => {
    const schema = temporarySchema();
    const processes = await Promise.all([start(schema), start(schema)]);
    for (let round = 0; round < 8; round++) {
      for (const { tell } of processes) tell(`pair friend-${round}`);
      const said = (await Promise.all(processes.map(({ hear }) => hear()))).flat();
      expect(said).toHaveLength(200);
      expect(new Set(said).size).toBe(1);
      expect(said[0]).toMatch(/^201 /);
    }
  });

  test('list each acknowledged message once and in order, and delta misses none, while four of them write', async () => {
    const schema = temporarySchema();
    const here = await startHere(schema);
    const { as } = here;
    const chat = (await as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'))).body.id;
    // Their clocks differ by minutes.
    const processes = await Promise.all([0, -60_000, 90_000, 5].map((ahead) => start(schema, ahead)));
    for (const [number, { tell }] of processes.entries()) tell(`talk ${chat} p${number} 150`);
    const done = Promise.all(processes.map(({ hear }) => hear())).then((all) => all.flat());
    let isDone = false;
    done.finally(() => {
      isDone = true;
    });
    const heard: string[] = [];
    let link = `/users/${userIds.alex}/chats/getAllMessages/delta`;
    for (let isLast = false; !isLast; ) {
      isLast = isDone;
      for (;;) {
        const { status, body } = await here.app(['Chat.Read.All']).get(link);
        expect(status, JSON.stringify(body)).toBe(200);
        heard.push(...body.value.map(({ id }: { id: string }) => id));
        link = body['@odata.nextLink'] ?? body['@odata.deltaLink'];
        if (body['@odata.deltaLink']) break;
      }
      // What is listed while they write has no message twice either.
      const listed = await contentsOf(here, chat);
      expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    }
    const acknowledged = (await done).map((line) => line.split(' ') as [string, string, string, string]);
    expect(acknowledged).toHaveLength(600);
    expect(acknowledged.filter(([status]) => status !== '201')).toEqual([]);
    const listed = await contentsOf(here, chat);
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => Number(a) - Number(b)));
    expect(ids.toSorted()).toEqual(acknowledged.map(([, id]) => id).toSorted());
    expect([...new Set(heard)].filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted());
  });

  test('lose nothing that was acknowledged when some of them are killed', async () => {
    const schema = temporarySchema();
    const here = await startHere(schema);
    const chat = (await here.as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'))).body.id;
    const processes = await Promise.all([start(schema), start(schema), start(schema)]);
    for (const [number, { tell }] of processes.entries()) tell(`talk ${chat} p${number} ${number === 2 ? 200 : ''}`);
    const said = (await Promise.all(processes.map(({ hear }, number) => hear([40, 90][number])))).flat();
    const contents = (await contentsOf(here, chat)).map(({ content }) => content);
    expect(new Set(contents).size).toBe(contents.length);
    for (const line of said) expect(contents).toContain(line.split(' ').slice(2).join(' '));
  });

  test('notice that another one began anew, with another tenant, and that a seed was added', async () => {
    const schema = temporarySchema();
    const [first, second] = [await startHere(schema), await startHere(schema)];
    const id = (await first.as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'))).body.id;
    expect((await second.as('alex').get(`/chats/${id}`)).status).toBe(200);
    const tenantId = '11111111-2222-4333-8444-555555555555';
    const name = 'zoe';
    await first.emulator.reset({ tenantId, domain: 'fabrikam.test', users: { [name]: { displayName: 'Zoe' } } });
    const { status, body } = await second.as(name).get('/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({ displayName: 'Zoe', userPrincipalName: 'zoe@fabrikam.test' });
    expect((await second.as(name).get(`/chats/${id}`)).status).toBe(404);
    const created = await second.as(name).post('/chats', groupOf(name, 'alex', 'mei'));
    expect(created.body.tenantId).toBe(tenantId);
    expect((await first.as(name).get(`/chats/${created.body.id}`)).body).toEqual(
      (await second.as(name).get(`/chats/${created.body.id}`)).body,
    );
    await second.emulator.loadSeed({ users: { yan: { displayName: 'Yan' } } });
    expect((await first.as('yan').get('/me')).body).toMatchObject({
      displayName: 'Yan',
      userPrincipalName: 'yan@fabrikam.test',
    });
  });

  test('acknowledge nothing before it is committed', async () => {
    const schema = temporarySchema();
    const here = await startHere(schema);
    const chat = (await here.as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'))).body.id;
    const { signal, tell, hear } = await start(schema);
    const holder = new Client(url);
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query(`BEGIN; SELECT FROM ${schema}.parts FOR UPDATE`);
    tell(`talk ${chat} p 1`);
    const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%'`;
    // Its commit is lost, and so is the process, before it can try again.
    while ((await holder.query(waiting.replace('pg_terminate_backend(pid)', ''))).rowCount === 0);
    signal('SIGKILL');
    await holder.query(waiting);
    await holder.query('ROLLBACK');
    expect(await hear()).toEqual([]);
    expect(await contentsOf(here, chat)).toEqual([]);
  });
});
