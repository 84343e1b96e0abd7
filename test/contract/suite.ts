import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versions } from '../../src/contract/versions.ts';
import { type ContractOperation, contractOperations } from './contract.ts';
import { expectAnswer, type ReadAnswer } from './expectAnswer.ts';
import { type Send, type Sending, senders } from './senders.ts';
import type { Target } from './target.ts';

const clientRequestId = 'b9f0b6f4-7d0a-4a52-9d3c-6b9f4f1f3c55';

/** Requests every operation, documented status and example of the contract, and checks each answer against it. */
export function contractSuite(start: () => Promise<Target>): void {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());

  describe.each(versions.map(({ version }) => version))('%s', (version) => {
    describe.each(Object.entries(senders))('over %s', (_, send) => {
      for (const operation of contractOperations(version)) {
        describe(`${operation.id}, ${operation.method} ${operation.template}`, () => {
          const ask = async (more: Partial<Sending> = {}): Promise<ReadAnswer> => {
            const answer = await sendTo(target.root(version), target.token, operation, send, more);
            expectAnswer(answer, { version, operation, clientRequestId });
            return answer;
          };
          operationTests(operation, ask);
        });
      }
    });
  });
}

type Ask = (more?: Partial<Sending>) => Promise<ReadAnswer>;

function operationTests(operation: ContractOperation, ask: Ask): void {
  const success = operation.answers.filter(({ status }) => status.startsWith('2'));
  const [first] = operation.requests;

  for (const { name, value } of operation.requests) {
    test(`takes the request '${name}' and answers a documented success`, async () => {
      const { status } = await ask({ body: value });
      expect(success.map((answer) => Number(answer.status))).toContain(status);
    });
  }

  for (const { name, in: place, example } of operation.parameters.filter((p) => p.in === 'query')) {
    test(`takes the ${place} option ${name}`, async () => {
      const { status } = await ask({ query: { [name]: example }, body: first?.value });
      expect(status).toBe(Number(success[0]?.status));
    });
  }

  for (const answer of operation.answers) {
    if (answer.examples.length === 0 && answer.status !== 'default') {
      test(`answers ${answer.status} when it is preferred`, async () => {
        const { status } = await ask({ body: first?.value, headers: prefer(`code=${answer.status}`) });
        expect(status).toBe(Number(answer.status));
      });
    }
    for (const { name, value, status } of answer.examples) {
      test(`answers ${status} with the example '${name}' when it is preferred`, async () => {
        const found = await ask({ body: first?.value, headers: prefer(`code=${status}, example=${name}`) });
        expect(found.status).toBe(status);
        expect(withoutLinks(found.body)).toEqual(withoutLinks(value));
      });
    }
  }

  test('answers a made-up body that follows the contract when it is preferred', async () => {
    const { status } = await ask({ body: first?.value, headers: prefer('dynamic=true') });
    expect(status).toBe(Number(success[0]?.status));
  });
}

/** Sends with an id of the suite's, and with the query options that the operation cannot do without. */
function sendTo(root: string, token: string, operation: ContractOperation, send: Send, more: Partial<Sending>) {
  const required = operation.parameters.filter((p) => p.in === 'query' && p.required);
  return send({
    root,
    token,
    operation,
    ...more,
    query: { ...Object.fromEntries(required.map(({ name, example }) => [name, example])), ...more.query },
    headers: { ...more.headers, 'client-request-id': clientRequestId },
  });
}

const prefer = (preference: string) => ({ prefer: preference });

/** Links lead to the server that answers, not to where the example's lead. */
function withoutLinks(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/https?:\/\/(graph\.microsoft\.com|127\.0\.0\.1:\d+)\/(v1\.0|beta)/g, ''),
  );
}
