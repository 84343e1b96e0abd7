import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v1 from 'graph-chat';
import * as beta from 'graph-chat/beta';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Version } from '../../src/contract/versions.ts';
import { httpRequest } from '../../src/samples/httpRequest.ts';
import { type ContractOperation, contractOperations, type NamedExample } from '../contract/contract.ts';
import { emulatorTarget } from '../contract/emulatorTarget.ts';
import type { Ready, Target } from '../contract/target.ts';
import { describeWith } from '../support/needs.ts';
import { program } from '../support/programs.ts';
import { allSamples, contractOperationOf, expectedOf, type RequestSamples, textIn } from './allSamples.ts';
import type { Sent } from './sentBy.ts';

const clients = { 'v1.0': v1, beta };
const all = await allSamples();

/** The examples of responses that have to be asked for. */
const asked = (responses: ContractOperation['responses']) =>
  responses.flatMap(({ examples }) => examples.filter(({ asks }) => asks));

let emulator: Target;
beforeAll(async () => {
  emulator = await emulatorTarget();
});
afterAll(() => emulator?.close());

it('are there for every example of a request, and for every operation', () => {
  for (const version of ['v1.0', 'beta'] as const) {
    const wanted = contractOperations(version).flatMap(({ id, requests, responses }) =>
      requests.length > 0
        ? requests.map(({ name }) => `${id} ${name}`)
        : [`${id} default`, ...asked(responses).map(({ name }) => `${id} ${name}`)],
    );
    const given = all
      .filter((sample) => sample.version === version)
      .map(({ operation, example }) => `${operation.id} ${example}`);
    expect(given).toEqual(wanted);
  }
});

it('are there in seven languages, each with the request', () => {
  for (const { operation, example, samples } of all) {
    expect(samples.map(({ label }) => label)).toEqual([
      'TypeScript',
      'curl',
      'C#',
      'Python',
      'Go',
      'PowerShell',
      'PHP',
    ]);
    for (const { text, label } of samples)
      expect(text.length, `${operation.id} ${example} in ${label}`).toBeGreaterThan(40);
  }
});

it('make chats, members and messages with the functions of the client, where those make the same', () => {
  const written = (id: string, example: string) => {
    const sample = all.find((one) => one.operation.id === id && one.example === example);
    return sample && textIn(sample, 'TypeScript');
  };
  expect(written('createChat', 'oneOnOneByUpn')).toContain(
    "body: oneOnOneChat('jacob@contoso.com', 'alex@contoso.com')",
  );
  expect(written('createChat', 'groupWithGuest')).toMatch(
    /groupChat\([\s\S]*chatMember\('[\w-]+', { role: 'guest' }\)/,
  );
  expect(written('sendChatMessage', 'mention')).toMatch(/html`Welcome to the team, \${mentionUser\(.*\)}\.`/);
  expect(written('sendChatMessage', 'inlineImage')).toContain("contentType: 'html'");
});

describe.each(['v1.0', 'beta'] as const)('the samples of %s, run as they are printed', (version) => {
  it.each(all.filter((sample) => sample.version === version))(
    '$operation.id, $example, in TypeScript',
    async (sample) => {
      const ready = await readyFor(sample);
      const sent: Sent[] = [];
      await run(sample, ready, sent);
      // A list may have more pages.
      expect(sent[0]).toEqual({ ...expected(sample, ready) });
    },
  );
});

describe('the samples that ask for more than the plain one', () => {
  // The examples are those of version 1.0, where beta has more properties. The default seed has no event as an attachment.
  const more = all.filter(({ version, example }) => version === 'v1.0' && example !== 'withItem');

  it.each(more.filter(exampleOf))('get what the example shows: $operation.id, $example', async (sample) => {
    const { token } = await readyFor(sample);
    const { url, headers } = httpRequest(sample.operation, sample.request);
    const local = url.replace('https://graph.microsoft.com/v1.0', emulator.root('v1.0'));
    const sent = { ...Object.fromEntries(headers), authorization: `Bearer ${token}` };
    const response = await emulator.fetch(new Request(local, { headers: sent }));
    expect(response.status).toBe(200);
    expect(namesIn(await response.json())).toEqual(namesIn(exampleOf(sample)?.value));
  });
});

describeWith(program('curl', ['curl']), 'the curl lines, in a shell', () => {
  it.each(all.filter(({ version }) => version === 'beta'))('$operation.id, $example', async (sample) => {
    const ready = await readyFor(sample);
    const line = textIn(sample, 'curl');
    const local = overridden(line, ready).replace('https://graph.microsoft.com/beta', emulator.root('beta'));
    const command = `${local} -sS -o /dev/null -w '%{http_code}'`;
    const { stdout } = await promisify(execFile)('sh', ['-c', command], {
      env: { ...process.env, GRAPH_TOKEN: ready.token },
    });
    expect(stdout).toMatch(/^2\d\d$/);
  });
});

/** The example of a response that a sample asks for. */
function exampleOf(sample: RequestSamples): NamedExample | undefined {
  return asked(contractOperationOf(sample).responses).find(({ name }) => name === sample.example);
}

/** The properties of an entity, or of all items of a list. */
function namesIn(body: unknown): string[] {
  const { value } = body as { value?: unknown };
  const entities = Array.isArray(value) ? value : [body];
  return [...new Set(entities.flatMap(Object.keys))].filter((name) => !name.includes('@')).sort();
}

/** The state and the caller that a sample needs. */
function readyFor(sample: RequestSamples): Promise<Ready> {
  return emulator.ready(contractOperationOf(sample), sample.example);
}

/** What a sample has to send for its caller. */
function expected(sample: RequestSamples, ready: Ready): Sent {
  const { url, ...sent } = expectedOf(sample);
  return { ...sent, url: overridden(url ?? '', ready) };
}

/** A sample with the parameters that its caller needs in the place of the contract's examples. */
function overridden(text: string, { path = {} }: Ready): string {
  const { 'user-id': user } = path;
  return user === undefined ? text : text.replace('8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', user);
}

/** Runs a sample in TypeScript, which has no types in it, against the emulator. */
async function run(sample: RequestSamples, ready: Ready, sent: Sent[]): Promise<void> {
  const client = clients[sample.version as Version];
  const code = overridden(textIn(sample, 'TypeScript'), ready).replace(
    /^import (\{.*\}) from .*$/m,
    'const $1 = client;',
  );
  const createGraphChat = (options: v1.GraphOptions) =>
    client.createGraphChat({
      ...options,
      token: ready.token,
      fetch: async (request) => {
        const text = await request.clone().text();
        sent.push({ method: request.method, url: request.url, body: text === '' ? undefined : JSON.parse(text) });
        return emulator.fetch(request);
      },
    });
  const program = new AsyncFunction('client', 'console', 'process', code);
  await program({ ...client, createGraphChat }, { log() {} }, { env: {} });
}

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<unknown>;
