import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOperations, type OpenApi } from '../../../src/contract/openapi.ts';
import { versions } from '../../../src/contract/versions.ts';
import type { OperationData } from '../../../src/docs/console/data.ts';
import { operationFiles } from '../../../src/docs/console/operationData.ts';
import { sampleSeed } from '../../../src/emulator/index.ts';

describe.each(versions.map(({ version }) => version))('what the console knows of the operations of %s', (version) => {
  let api: OpenApi;
  let files: ReadonlyMap<string, string>;
  const of = (id: string): OperationData => JSON.parse(files.get(`${version}/${id}/operation.json`) ?? '{}');

  beforeAll(async () => {
    api = JSON.parse(await readFile(new URL(`../../../generated/${version}/openapi.json`, import.meta.url), 'utf8'));
    files = await operationFiles(version, api);
  });

  it('is a file for each', () => {
    const paths = describeOperations(api).map(({ id }) => `${version}/${id}/operation.json`);
    expect([...files.keys()]).toEqual(paths);
    for (const [path, text] of files) expect(text.length, path).toBeLessThan(21_000);
  });

  it('names the sample people of the seed, in its order, then the others who have a token', () => {
    const tokens = of('listChats').senders.map(({ token }) => token);
    expect(tokens.slice(0, Object.keys(sampleSeed.users).length)).toEqual(Object.keys(sampleSeed.users));
    expect(tokens).toContain('app');
  });

  it('has the options and the headers that ask for an example', () => {
    const example = (id: string, name: string) => of(id).examples.find((candidate) => candidate.name === name);
    expect(example('getChat', 'withMembers')).toMatchObject({ query: { $expand: 'members' }, headers: {} });
    expect(example('getChatMessage', 'event')?.headers).toEqual({ Prefer: 'include-unknown-enum-members' });
    expect(example('removeAcceptedSender', 'default')?.query['$id']).toContain('/users/');
    expect(example('getChat', 'default')).toMatchObject({ query: {}, headers: {} });
  });

  it('begins with who may send the request', () => {
    expect(of('listChats').examples[0]?.sender).toBe('alex');
    expect(of('createChat').examples.find(({ name }) => name === 'oneOnOneFederated')?.sender).toBe('nadia');
    expect(of('deleteChat').examples[0]?.sender).toBe('admin');
    expect(of('getAllMessages').examples[0]?.sender).toBe('app');
    expect(of('softDeleteChatMessage').examples[0]?.sender).toBe('alex');
  });

  it('has in paths what the emulator has at the start, that of the examples if it is there', () => {
    const path = (id: string) =>
      of(id).parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.value] : []));
    expect(path('getChat')).toEqual(['19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2']);
    expect(path('getChatMessage')).toEqual(['19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2', '1607124005331']);
    // The message of the example has no picture.
    expect(path('getHostedContent')[1]).toBe('1607123731118');
  });

  it('finds by the contract which path parameters the ids of a response are for', () => {
    expect(of('createChat').returns).toMatchObject({ parameters: ['chat-id'], list: false });
    expect(of('listChatMessages').returns).toMatchObject({ parameters: ['message-id'], list: true });
    expect(of('replyWithQuote').returns.parameters).toContain('message-id');
    expect(of('pinMessage').returns.parameters).toEqual(['pinnedChatMessageInfo-id']);
    expect(of('hideChatForUser').returns).toEqual({ parameters: [], list: false, entities: [] });
  });
});
