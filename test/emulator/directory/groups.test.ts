import { describe, expect, test } from 'vitest';
import { finance, startEmulator, userIds } from '../testEmulator.ts';

const eventual = { consistencylevel: 'eventual' };
const members = `/groups/${finance}/members`;

describe('a group (group-get)', () => {
  test('has all its properties, or those that $select names', async () => {
    const { as } = await startEmulator();
    const { body } = await as('alex').get(`/groups/${finance}`);
    expect(body).toMatchObject({
      '@odata.context': 'http://graph.test/v1.0/$metadata#groups/$entity',
      id: finance,
      displayName: 'Finance',
      groupTypes: ['Unified'],
      mail: 'finance@contoso.com',
      securityIdentifier: 'S-1-12-1-45981654-1196986259-3072312199-363020343',
      visibility: 'Public',
    });
    expect((await as('alex').get(`/groups/${finance}?$select=mail`)).body).toEqual({
      '@odata.context': 'http://graph.test/v1.0/$metadata#groups(mail)/$entity',
      mail: 'finance@contoso.com',
    });
  });

  test('is found by its id in any case, with what belongs to it', async () => {
    const { as } = await startEmulator();
    const path = `/groups/${finance.toUpperCase()}`;
    expect((await as('alex').get(path)).body.id).toBe(finance);
    for (const list of ['members', 'conversations', 'threads', 'acceptedSenders']) {
      const { body } = await as('alex').get(`${path}/${list}`);
      expect(body.value).toEqual((await as('alex').get(`/groups/${finance}/${list}`)).body.value);
    }
  });

  test('is missing if the tenant has none with that id', async () => {
    const { as } = await startEmulator();
    for (const path of ['/groups/nothing', '/groups/nothing/members']) {
      expect((await as('alex').get(path)).body.error.code).toBe('Request_ResourceNotFound');
    }
    expect((await as('omar@fabrikam.com').get(`/groups/${finance}`)).status).toBe(404);
  });
});

describe('the list of groups (group-list)', () => {
  test('is filtered by type and searched by name', async () => {
    const { as } = await startEmulator();
    const filter = encodeURIComponent("groupTypes/any(t: t eq 'Unified')");
    const search = encodeURIComponent('"displayName:fin" AND "description:books"');
    for (const query of [`$filter=${filter}`, `$search=${search}`, `$orderby=displayName`]) {
      const { body } = await as('alex').get(`/groups?${query}&$select=id,displayName`, eventual);
      expect(body, query).toEqual({
        '@odata.context': 'http://graph.test/v1.0/$metadata#groups(id,displayName)',
        value: [{ id: finance, displayName: 'Finance' }],
      });
    }
  });

  test('is empty in another tenant', async () => {
    const { as } = await startEmulator();
    expect((await as('omar@fabrikam.com').get('/groups')).body.value).toEqual([]);
  });
});

describe('the members of a group (group-list-members)', () => {
  test('are users with their type', async () => {
    const { as } = await startEmulator();
    const { body } = await as('alex').get(members);
    expect(body.value).toHaveLength(4);
    expect(body.value[0]).toMatchObject({ '@odata.type': '#microsoft.graph.user', displayName: 'Mei Tanaka' });
    expect(body.value[0]).not.toHaveProperty('department');
  });

  test('have their id and null for the rest if the app may not read users', async () => {
    const { permitted } = await startEmulator();
    const { body } = await permitted('alex', 'GroupMember.Read.All').get(members);
    const mei = body.value.find(({ id }: { id: string }) => id === userIds.mei);
    const { '@odata.type': _, id: __, ...rest } = mei;
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  test('are counted, filtered, searched and sorted in an advanced query alone', async () => {
    const { as } = await startEmulator();
    const filter = `$filter=${encodeURIComponent("startsWith(displayName,'m')")}`;
    const { body } = await as('alex').get(`${members}?${filter}&$count=true&$orderby=displayName&$select=id`, eventual);
    expect(body).toMatchObject({
      '@odata.count': 1,
      value: [{ '@odata.type': '#microsoft.graph.user', id: userIds.mei }],
    });
    for (const query of [filter, '$orderby=displayName', `$search=${encodeURIComponent('"displayName:mei"')}`]) {
      expect((await as('alex').get(`${members}?${query}`)).body.error.code, query).toBe('Request_UnsupportedQuery');
    }
  });
});

describe('the groups of the signed-in user (user-list-memberof)', () => {
  test('are those that the user is a member of', async () => {
    const { as } = await startEmulator();
    expect((await as('alex').get('/me/memberOf?$select=id,displayName')).body.value).toEqual([
      { '@odata.type': '#microsoft.graph.group', id: finance, displayName: 'Finance' },
    ]);
    expect((await as('gus').get('/me/memberOf')).body.value).toEqual([]);
  });

  test('have their id and null for the rest with User.Read alone', async () => {
    const { permitted } = await startEmulator();
    const [group] = (await permitted('alex', 'User.Read').get('/me/memberOf')).body.value;
    expect(group).toMatchObject({ id: finance, displayName: null, mail: null });
    const [readable] = (await permitted('alex', 'GroupMember.Read.All').get('/me/memberOf')).body.value;
    expect(readable.displayName).toBe('Finance');
  });
});
