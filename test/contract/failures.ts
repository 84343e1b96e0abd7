import { expect, test } from 'vitest';
import { isOfSignedInUser } from '../../src/contract/operation.ts';
import type { ContractOperation } from './contract.ts';
import { describeResponse } from './expectResponse.ts';
import type { SendRequest } from './suite.ts';
import type { Target } from './target.ts';

/** Tests every documented failure of an operation: by a request that causes it, or by a fault if no request does. */
export function returnsWhatIsDocumented(
  operation: ContractOperation,
  send: SendRequest,
  target: () => Target,
  proxied: boolean,
): void {
  const [first] = operation.requests;
  const body = first?.value;
  const documented = operation.responses.map(({ status }) => Number(status)).filter((status) => status >= 400);

  test('returns 401 without a token', async () => {
    expect((await send({ token: undefined, body })).status).toBe(401);
  });

  // A batch needs no permission: its requests do.
  if (documented.includes(403) && operation.id !== 'runBatch') {
    test('returns 403 without a permission', async () => {
      expect((await send({ token: target().powerless, body })).status).toBe(403);
    });
  }

  if (documented.includes(412) || isOfSignedInUser(operation.template)) {
    const status = isOfSignedInUser(operation.template) ? 400 : 412;
    test(`returns ${status} to an app on its own`, async () => {
      expect((await send({ token: 'app', body })).status).toBe(status);
    });
  }

  test('returns 400 for an unsupported query option', async () => {
    const { status, body: response } = await send({ query: { $search: 'x' }, body });
    expect(status).toBe(400);
    expect(response).toHaveProperty('error.message', expect.stringContaining('$search'));
  });

  const last = operation.parameters.findLast((parameter) => parameter.in === 'path')?.name;
  if (last !== undefined) {
    test('returns a failure if the last id of its path does not exist', async () => {
      const response = await send({ path: { [last]: 'nowhere' }, body });
      // createConversationWithId creates what the path names; a signed-in user may not name another user.
      const expected = operation.id === 'createConversationWithId' ? [201] : last === 'user-id' ? [403, 404] : [404];
      expect(expected, describeResponse(response)).toContain(response.status);
    });
  }

  // Prism's proxy forwards only requests that match an operation of the contract.
  if (!proxied) {
    test('returns 405 for an unsupported method', async () => {
      const { status, headers } = await send({ method: 'PUT', body });
      expect(status).toBe(405);
      expect(headers.get('allow')?.split(', ')).toContain(operation.method);
    });
  }

  if (first) {
    test('returns 400 for a body that does not follow its schema', async () => {
      expect((await send({ body: { thereIsNoSuchProperty: 1, '@odata.type': 7 } })).status).toBe(400);
    });

    test('returns 415 for a body that is not JSON', async () => {
      expect((await send({ headers: { 'content-type': 'text/plain' }, body })).status).toBe(415);
    });
  }

  test.each(documented.filter((status) => [402, 409, 429, 500, 503].includes(status)))(
    'returns %i if it fails in that way',
    async (status) => {
      expect((await send({ body, fault: status })).status).toBe(status);
    },
  );
}
