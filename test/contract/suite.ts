import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Version, versions } from '../../src/contract/versions.ts';
import type { TestResponse } from '../support/checkedResponse.ts';
import { type ContractOperation, contractOperations } from './contract.ts';
import { describeResponse, expectResponse } from './expectResponse.ts';
import { returnsWhatIsDocumented } from './failures.ts';
import { type Sending, senders, type Way } from './senders.ts';
import type { Target } from './target.ts';

const clientRequestId = 'b9f0b6f4-7d0a-4a52-9d3c-6b9f4f1f3c55';

/** Options of the suite. */
export interface SuiteOptions {
  /** Whether the target returns what `Prefer` asks for, as a mock does. Otherwise the response depends on its state. */
  readonly prefers: boolean;
  /** Whether a proxy in front of the target responds if no operation matches. False by default. */
  readonly proxied?: boolean;
  /** The ways to send each request. Plain HTTP and the client by default. */
  readonly ways?: readonly Way[];
}

/** Sends a request to the operation under test, and checks the response against the contract. */
export type SendRequest = (more?: Partial<Sending>) => Promise<TestResponse>;

/** Requests every operation, documented status and example of the contract, and checks each response against it. */
export function contractSuite(
  start: () => Promise<Target>,
  { prefers, proxied = false, ways = ['over plain HTTP', 'with the client'] }: SuiteOptions,
): void {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target?.close());

  // One way after the other: an idle connection may be closed by the server before it is used again.
  describe.each([...ways])('%s', (way) => {
    describe.each(versions.map(({ version }) => version))('%s', (version) => {
      for (const operation of contractOperations(version)) {
        describe(`${operation.id}, ${operation.method} ${operation.template}`, () => {
          const send: SendRequest = async (more = {}) => {
            const response = await sendTo(target, version, operation, { way, ...more });
            expectResponse(response, { version, operation, clientRequestId });
            return response;
          };
          takesItsRequests(operation, send, prefers);
          if (prefers) returnsWhatIsPreferred(operation, send);
          else if (way === ways[0]) returnsWhatIsDocumented(operation, send, () => target, proxied);
        });
      }
    });
  });
}

function takesItsRequests(operation: ContractOperation, send: SendRequest, prefers: boolean): void {
  const success = successes(operation);
  const [first] = operation.requests;

  for (const { name, value } of operation.requests) {
    test(`accepts the request '${name}' and returns a documented success`, async () => {
      const response = await send({ example: name, body: value });
      expect(success, describeResponse(response)).toContain(response.status);
    });
  }

  if (!first) {
    test('returns a documented success', async () => {
      const response = await send();
      expect(success, describeResponse(response)).toContain(response.status);
    });
  }

  // Options that come only from links cannot be invented for a server with state.
  const options = operation.parameters.filter((p) => p.in === 'query' && (prefers || !/token$/.test(p.name)));
  for (const { name, in: place, example } of options) {
    test(`accepts the ${place} option ${name}`, async () => {
      const response = await send({ query: { [name]: example }, body: first?.value });
      expect(response.status, describeResponse(response)).toBe(success[0]);
    });
  }
}

function returnsWhatIsPreferred(operation: ContractOperation, send: SendRequest): void {
  const [first] = operation.requests;

  for (const response of operation.responses) {
    if (response.examples.length === 0 && response.status !== 'default') {
      test(`returns ${response.status} if it is preferred`, async () => {
        const { status } = await send({ body: first?.value, headers: prefer(`code=${response.status}`) });
        expect(status).toBe(Number(response.status));
      });
    }
    for (const { name, value, status } of response.examples) {
      test(`returns ${status} with the example '${name}' if it is preferred`, async () => {
        const found = await send({ body: first?.value, headers: prefer(`code=${status}, example=${name}`) });
        expect(found.status).toBe(status);
        expect(withoutLinks(found.body)).toEqual(withoutLinks(value));
      });
    }
  }

  test('returns a generated body that follows the contract if it is preferred', async () => {
    const { status } = await send({ body: first?.value, headers: prefer('dynamic=true') });
    expect(status).toBe(successes(operation)[0]);
  });
}

const successes = ({ responses }: ContractOperation) =>
  responses.filter(({ status }) => status.startsWith('2')).map(({ status }) => Number(status));

/** Sends a request with a client-request-id and the required query options. */
async function sendTo(
  target: Target,
  version: Version,
  operation: ContractOperation,
  { way, ...more }: Partial<Sending> & Pick<Sending, 'way'>,
) {
  const required = operation.parameters.filter((p) => p.in === 'query' && p.required);
  const ready = await target.ready(operation, more.example ?? operation.requests[0]?.name);
  if (more.fault !== undefined) await target.fail?.(operation, more.fault);
  return senders[way]({
    way,
    root: target.root(version),
    fetch: target.fetch,
    token: ready.token,
    operation,
    ...more,
    path: { ...ready.path, ...more.path },
    query: {
      ...ready.query,
      ...Object.fromEntries(required.map(({ name, example }) => [name, example])),
      ...more.query,
    },
    headers: { ...ready.headers, ...more.headers, 'client-request-id': clientRequestId },
  });
}

const prefer = (preference: string) => ({ prefer: preference });

/** Replaces the origin of links in an example by the origin of the server. */
function withoutLinks(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/https?:\/\/(graph\.microsoft\.com|127\.0\.0\.1:\d+)\/(v1\.0|beta)/g, ''),
  );
}
