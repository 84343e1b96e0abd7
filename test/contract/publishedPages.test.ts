import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type Options } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from '../../src/http/listenOptions.ts';
import { startMock } from '../../src/mock/index.ts';
import { describeWith } from '../support/needs.ts';
import { reference } from '../support/reference.ts';

/** A request on a page, with values in place of placeholders. */
interface Printed {
  readonly title: string;
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  /** The status on the page. */
  readonly status: number;
}

const placeholders: readonly [RegExp, string][] = [
  [/"String \(timestamp\)"|"DateTimeOffset"/g, '"2020-12-04T23:10:28.51Z"'],
  [/"Boolean"/g, 'true'],
  [/"String"/g, '"A text"'],
];

function printedRequests(page: string): Printed[] {
  const printed = /^(POST) (https:\S+)\s+Content-type:.*\n(?:Content-length:.*\n)?\s*(\{[\s\S]*?^\})\s*(?:```|var )/gim;
  const requests = [...page.matchAll(printed)];
  const statuses = [...page.matchAll(/^HTTP[ /]1\.1 (\d+)/gm)].map((match) => Number(match[1]));
  return requests.map(([, method = '', url = '', body = ''], index) => ({
    title: `${method} ${url}, example ${index + 1}`,
    method,
    url: new URL(url.replaceAll('{id}', 'an-id')),
    body: placeholders.reduce((text, [pattern, value]) => text.replaceAll(pattern, value), body),
    status: statuses[index] ?? 0,
  }));
}

/** The JavaScript samples of a page, from the creation of the client to its last call. */
function javascriptSamples(page: string): string[] {
  return [...page.matchAll(/^const options = \{[\s\S]*?^\.post\(chat\);/gm)].map(([sample]) => sample);
}

describeWith(reference('seeds'), 'the pages that the contract started from', (folder) => {
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  let mock: Listening;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(() => mock.close());

  const requests = pages.flatMap(printedRequests);

  test('have eight requests and five JavaScript samples', () => {
    expect(requests).toHaveLength(8);
    expect(pages.flatMap(javascriptSamples)).toHaveLength(5);
  });

  test.each(requests)('return the documented status: $title', async ({ method, url, body, status }) => {
    const response = await fetch(mock.url + url.pathname, {
      method,
      headers: { authorization: 'Bearer alice', 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    expect(response.status, text).toBe(status);
    if (status === 204) return expect(text).toBe('');
    const isWrapped = url.pathname.includes('/conversations/');
    const returned = JSON.parse(text);
    expect(isWrapped ? returned.value : returned).toHaveProperty('id');
    expect(returned.chatType ?? 'group').toBe(JSON.parse(body).chatType ?? 'group');
  });

  test.each(pages.flatMap(javascriptSamples))("run with Microsoft's own client, sample %#", async (sample) => {
    // The sample names no server and no sign-in, so the test provides both.
    const pointedAtTheMock = {
      init: (options: Options) =>
        Client.init({
          ...options,
          baseUrl: `${mock.url}/`,
          fetchOptions: { headers: { authorization: 'Bearer alice' } },
        }),
    };
    const run = new Function('Client', 'authProvider', `return (async () => {${lastCallReturned(sample)}})()`);
    const chat = await run(pointedAtTheMock, (done: (error: null, token: string) => void) => done(null, 'alice'));
    expect(chat).toMatchObject({ chatType: sample.match(/chatType: '(\w+)'/)?.[1] });
  });
});

function lastCallReturned(sample: string): string {
  return sample.replace(/await (client\.api\('\/chats'\)\s*\.post\(chat\);)$/, 'return await $1');
}
