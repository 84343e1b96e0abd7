import { createGraph, deltaChatMessages, GraphError, items, listChatMessages, listChats, pages } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { failure, type Reply, testing, thrown } from './service.ts';

const link = (token: string) => `https://graph.microsoft.com/v1.0/chats?$expand=members&$skiptoken=${token}`;
const page = (ids: string[], next?: string, delta?: string) =>
  Response.json({
    value: ids.map((id) => ({ id })),
    ...(next ? { '@odata.nextLink': next } : {}),
    ...(delta ? { '@odata.deltaLink': delta } : {}),
  });

async function idsOf(reading: AsyncIterable<{ id?: string }>): Promise<(string | undefined)[]> {
  const ids = [];
  for await (const { id } of reading) ids.push(id);
  return ids;
}

function graphOver(...responses: Reply[]) {
  const { options, sent } = testing(...responses);
  return { graph: createGraph(options), sent };
}

describe('items', () => {
  test('are those of every page, in order, also after an empty one', async () => {
    const { graph, sent } = graphOver(page(['1', '2'], link('a')), page([], link('b')), page(['3']));
    expect(await idsOf(items(graph, listChats, { query: { $top: 2 } }))).toEqual(['1', '2', '3']);
    expect(sent.map(({ url }) => url)).toEqual(['https://graph.microsoft.com/v1.0/chats?$top=2', link('a'), link('b')]);
  });

  test('are asked for with the token, the headers and the retries of a call', async () => {
    const { graph, sent } = graphOver(page(['1'], link('a')), failure(503), page(['2']));
    const headers = { Prefer: 'include-unknown-enum-members' };
    expect(await idsOf(items(graph, listChats, { headers }))).toEqual(['1', '2']);
    expect(sent.map((request) => request.headers.get('prefer'))).toEqual(Array(3).fill(headers.Prefer));
    expect(sent.map((request) => request.headers.get('authorization'))).toEqual(Array(3).fill('Bearer alice'));
  });

  test('are not asked for before the first one is wanted', async () => {
    const { graph, sent } = graphOver();
    items(graph, listChats);
    expect(sent).toEqual([]);
  });

  test('end by the error of a page, after those before it', async () => {
    const { graph } = graphOver(page(['1'], link('a')), failure(404));
    const seen: unknown[] = [];
    const error = await thrown(
      (async () => {
        for await (const { id } of items(graph, listChats)) seen.push(id);
      })(),
    );
    expect(seen).toEqual(['1']);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ status: 404, operation: 'listChats' });
  });
});

describe('pages', () => {
  test('come whole', async () => {
    const { graph } = graphOver(page(['1'], link('a')), page(['2']));
    const seen = [];
    for await (const { value, ...rest } of pages(graph, listChats)) seen.push([value.length, rest]);
    expect(seen).toEqual([
      [1, { '@odata.nextLink': link('a') }],
      [1, {}],
    ]);
  });

  test('are as many as maxPages at the most, and the list goes on from its next link', async () => {
    const { graph, sent } = graphOver(page(['1'], link('a')), page(['2'], link('b')), page(['3']));
    const begun = items(graph, listChats, { maxPages: 2 });
    expect(begun.nextLink).toBeUndefined();
    expect(await idsOf(begun)).toEqual(['1', '2']);
    expect(begun.nextLink).toBe(link('b'));
    const rest = items(graph, listChats, { from: begun.nextLink ?? '' });
    expect(await idsOf(rest)).toEqual(['3']);
    expect(rest.nextLink).toBeUndefined();
    expect(sent.length).toBe(3);
  });

  test('are none if maxPages is 0', async () => {
    const { graph } = graphOver();
    expect(await idsOf(items(graph, listChats, { maxPages: 0 }))).toEqual([]);
  });

  test('need no parameters if they go on from a link', async () => {
    const { graph, sent } = graphOver(page(['1']));
    await idsOf(items(graph, listChatMessages, { from: link('a') }));
    expect(sent[0]?.url).toBe(link('a'));
  });
});

describe('a next link', () => {
  test('that was followed before ends the list, and stays to be seen', async () => {
    const { graph, sent } = graphOver(page(['1'], link('a')), page(['2'], link('b')), page(['3'], link('a')));
    const reading = items(graph, listChats);
    expect(await idsOf(reading)).toEqual(['1', '2', '3']);
    expect(reading.nextLink).toBe(link('a'));
    expect(sent.length).toBe(3);
  });

  test('that leads to itself ends the list, also if it goes on from there', async () => {
    const { graph, sent } = graphOver(page(['2'], link('a')));
    expect(await idsOf(items(graph, listChats, { from: link('a') }))).toEqual(['2']);
    expect(sent.length).toBe(1);
  });

  test.each([
    'https://evil.example/v1.0/chats',
    'http://graph.microsoft.com/v1.0/chats',
    'https://graph.microsoft.com@evil.example/',
  ])('that leads elsewhere is not followed: %s', async (elsewhere) => {
    const { graph, sent } = graphOver(page(['1'], elsewhere));
    const reading = items(graph, listChats);
    await reading.next();
    expect(await thrown(reading.next())).toBeInstanceOf(TypeError);
    expect(await thrown(idsOf(items(graph, listChats, { from: elsewhere })))).toBeInstanceOf(TypeError);
    expect(sent.length).toBe(1);
  });
});

describe('a delta', () => {
  const delta = 'https://graph.microsoft.com/v1.0/users/x/chats/getAllMessages/delta?$deltatoken=1';
  const next = 'https://graph.microsoft.com/v1.0/users/x/chats/getAllMessages/delta?$skiptoken=1';
  const path = { 'user-id': 'x' };

  test('ends with the link of the next round, to be read and returned', async () => {
    const { graph, sent } = graphOver(
      page(['1'], next),
      page(['2'], undefined, delta),
      page([], undefined, `${delta}2`),
    );
    const round = items(graph, deltaChatMessages, { path });
    expect(round.deltaLink).toBeUndefined();
    expect(await idsOf(round)).toEqual(['1', '2']);
    expect(round.deltaLink).toBe(delta);
    const later = pages(graph, deltaChatMessages, { from: round.deltaLink ?? '' });
    expect((await later.next()).done).toBe(false);
    expect(await later.next()).toEqual({ done: true, value: `${delta}2` });
    expect(sent[2]?.url).toBe(delta);
  });

  test('returns the link of the items, too', async () => {
    const { graph } = graphOver(page(['1'], undefined, delta));
    const round = items(graph, deltaChatMessages, { path });
    await round.next();
    expect(await round.next()).toEqual({ done: true, value: delta });
  });
});
