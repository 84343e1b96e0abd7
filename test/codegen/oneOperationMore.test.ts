import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { diffLines } from 'diff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callsModule } from '../../src/codegen/calls.ts';
import { operationsModule } from '../../src/codegen/operations.ts';
import { validators } from '../../src/codegen/validators.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const published: OpenApi = createRequire(import.meta.url)('graph-chat/v1.0/openapi.json');
const names = ['requests.js', 'responses.js', 'operations.ts', 'calls.ts', 'openapi.json'];

/** A list below `/me`, with a query option and a response that no other operation has. */
const list = oneMore('/chats/{chat-id}/tabs', 'get', {
  after: '/me/chats/{chat-id}',
  path: '/me/chats/{chat-id}/tabs',
  schema: 'teamsTabCollection',
  words: { listChatTabs: 'listMyChatTabs', teamsTabCollection: 'myTabCollection', displayName: 'shownName' },
});

/** A request below `/me`, with a body that no other operation has. Its name is next to the other one's in the alphabet. */
const request = oneMore('/chats/{chat-id}/hideForUser', 'post', {
  after: '/chats/{chat-id}/messages/{message-id}/setReaction',
  path: '/me/chats/{chat-id}/hide',
  schema: 'chatForSignedInUserRequest',
  words: { hideChatForUser: 'listMyChatTabsToHide', chatForSignedInUserRequest: 'chatForMeRequest' },
});

/** A branch that adds an operation: a copy of another one, under other names. */
function oneMore(
  source: string,
  verb: 'get' | 'post',
  { after, path, schema, words }: { after: string; path: string; schema: string; words: Record<string, string> },
) {
  const renamed = (value: unknown) =>
    JSON.parse(
      Object.entries(words).reduce((text, [from, to]) => text.replaceAll(`${from}"`, `${to}"`), JSON.stringify(value)),
    );
  return (api: OpenApi): OpenApi => {
    const { parameters, [verb]: operation } = api.paths[source] ?? {};
    const paths = Object.entries(api.paths).flatMap(([key, item]) =>
      key === after
        ? [
            [key, item],
            [path, renamed({ parameters, [verb]: operation })],
          ]
        : [[key, item]],
    );
    const schemas = { ...api.components.schemas, ...renamed({ [schema]: api.components.schemas[schema] }) };
    const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      ...api,
      paths: Object.fromEntries(paths),
      components: { ...api.components, schemas: sorted as OpenApi['components']['schemas'] },
    };
  };
}

async function generate(api: OpenApi): Promise<Record<string, string>> {
  const { requests, responses } = await validators(api);
  return {
    'requests.js': requests,
    'responses.js': responses,
    'operations.ts': operationsModule(api),
    'calls.ts': callsModule(api),
    'openapi.json': `${JSON.stringify(api, null, 2)}\n`,
  };
}

describe('one operation more', () => {
  const before: Record<string, string> = {};
  let withList: Record<string, string>;
  let withRequest: Record<string, string>;
  let withBoth: Record<string, string>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-chat-merge-'));
    for (const name of names) {
      const file = fileURLToPath(new URL(`../../generated/v1.0/${name}`, import.meta.url));
      before[name] = await readFile(file, 'utf8');
    }
    withList = await generate(list(published));
    withRequest = await generate(request(published));
    withBoth = await generate(request(list(published)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(names)('adds lines of its own to %s, and changes none', (name) => {
    const changes = diffLines(before[name] ?? '', withList[name] ?? '');
    expect(changes.filter(({ removed }) => removed).map(({ value }) => value)).toEqual([]);
    const added = changes.filter((change) => change.added).map(({ value }) => value);
    expect(added.join('')).toContain('listMyChatTabs');
    expect(added.length).toBeLessThanOrEqual(3);
  });

  test.each(names)('merges with another one in %s, without a conflict', async (name) => {
    const file = (branch: string) => join(folder, `${branch} ${name}`);
    await writeFile(file('ours'), withList[name] ?? '');
    await writeFile(file('base'), before[name] ?? '');
    await writeFile(file('theirs'), withRequest[name] ?? '');
    const merge = ['merge-file', '-p', file('ours'), file('base'), file('theirs')];
    const { stdout } = await promisify(execFile)('git', merge, { maxBuffer: Number.POSITIVE_INFINITY });
    expect(stdout === withBoth[name]).toBe(true);
  });
});
