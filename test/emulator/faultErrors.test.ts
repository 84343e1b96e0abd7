import { describe, expect, test } from 'vitest';
import { type DocumentedError, documentedErrors } from '../../src/contract/documentedErrors.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { versions } from '../../src/contract/versions.ts';
import { createEmulator, type Fault } from '../../src/emulator/index.ts';

/** An emulator whose every path can be asked by its template, because the fault comes before anything is looked up. */
async function start() {
  const emulator = await createEmulator();
  const send = async (path: string, method = 'GET') => {
    const headers = { authorization: 'Bearer alex' };
    const response = await emulator.fetch(new Request(`http://graph.test${path}`, { method, headers }));
    return { status: response.status, body: await response.json() };
  };
  const ask = async (fault: Fault, { method, path }: Pick<Operation, 'method' | 'path'>, prefix = 'v1.0') => {
    emulator.faults.arm(fault);
    const { status, body } = await send(`/${prefix}${path.replace(/\{[^}]+\}/g, 'x')}`, method);
    return { status, code: body.error.code, message: body.error.message };
  };
  return { emulator, send, ask };
}

const named = (id: string, version = 'v1.0') => {
  const operation = versions.find((each) => each.version === version)?.operations[id];
  if (!operation) throw new Error(`${version} has no ${id}.`);
  return operation;
};

describe('the error of a fault with a status alone', () => {
  test.each(versions)('is the one that $version has for the operation', async ({ version, operations }) => {
    const { ask } = await start();
    for (const [id, operation] of Object.entries(operations)) {
      const all = await documentedErrors(version, id);
      for (const status of new Set(all.map((error) => error.status))) {
        const first = all.find((error) => error.status === status);
        const fault: Fault = { operation: id as Fault['operation'], status };
        expect(await ask(fault, operation, version), `${id} ${status}`).toEqual(first);
      }
    }
  });

  test('is not about another operation', async () => {
    const { ask } = await start();
    const failed = await ask({ operation: 'sendChatMessage', status: 403 }, named('sendChatMessage'));
    expect(failed.message).toBe('The caller is not a member of the chat.');
    const removed = await ask({ operation: 'removeChatTab', status: 404 }, named('removeChatTab'));
    expect(removed.message).not.toMatch(/members\[1]/);
  });

  test('names the permissions of the operation if one is missing', async () => {
    for (const { version, operations } of versions) {
      for (const [id, { permissions }] of Object.entries(operations)) {
        const wanted = permissions.delegated?.length ? permissions.delegated : permissions.application;
        for (const { message } of await documentedErrors(version, id)) {
          const named = message.match(/API requires one of '(.*?)'/)?.[1];
          if (named !== undefined) expect(named, id).toBe(wanted?.join(', '));
        }
      }
    }
    const { ask } = await start();
    const { message } = await ask({ operation: 'listChats', status: 403 }, named('listChats'));
    expect(message).toContain("API requires one of 'Chat.ReadBasic, Chat.Read, Chat.ReadWrite'");
  });

  test('is that of the operation that was asked if it is armed for all', async () => {
    const { ask } = await start();
    const fault: Fault = { operation: '*', status: 404 };
    expect(await ask(fault, named('getThread'))).toMatchObject({ code: 'ErrorItemNotFound' });
    expect((await ask(fault, named('getChat'))).message).toMatch(/^No chat is found/);
  });

  test('is that of the version that was asked', async () => {
    const { ask } = await start();
    const own = await documentedErrors('beta', 'createMyChat');
    const failed = await ask({ operation: 'createMyChat', status: 400 }, named('createMyChat', 'beta'), 'beta');
    expect(failed).toEqual(own.find(({ status }) => status === 400));
  });

  test('says nothing of other operations where its own documents none', async () => {
    const { ask } = await start();
    expect(await ask({ operation: 'listChats', status: 409 }, named('listChats'))).toEqual({
      status: 409,
      code: 'Conflict',
      message: 'The request failed with status 409.',
    });
    expect(await ask({ operation: 'listChats', status: 413 }, named('listChats'))).toMatchObject({
      code: 'RequestEntityTooLarge',
      message: expect.stringContaining('larger than'),
    });
  });

  test('gives way to a code or a message of the fault, each by itself', async () => {
    const { ask } = await start();
    const [first] = (await documentedErrors('v1.0', 'listChats')).filter(({ status }) => status === 403);
    const fault = { operation: 'listChats', status: 403 } as const;
    const operation = named('listChats');
    expect(await ask({ ...fault, code: 'Own' }, operation)).toEqual({ ...first, code: 'Own' });
    expect(await ask({ ...fault, message: '' }, operation)).toEqual({ ...first, message: '' });
  });
});

describe('the error of a fault of sign-in with a status alone', () => {
  test.each([
    [400, 'invalid_request'],
    [401, 'invalid_client'],
    [429, 'temporarily_unavailable'],
    [503, 'temporarily_unavailable'],
  ])('%i is %s', async (status, error) => {
    const { emulator, send } = await start();
    emulator.faults.arm({ operation: 'issueToken', status });
    expect(await send('/common/oauth2/v2.0/token', 'POST')).toMatchObject({ status, body: { error } });
  });
});

describe('GET /_emulator/faults/operations', () => {
  interface Listed {
    readonly operation: Fault['operation'];
    readonly errors: readonly (DocumentedError & { readonly error?: number })[];
  }

  test('lists the errors of each operation, of which each makes a fault that returns it', async () => {
    const { ask, send } = await start();
    const { body }: { body: Listed[] } = await send('/_emulator/faults/operations');
    const operations = body.map(({ operation }) => operation);
    expect(operations).toEqual(expect.arrayContaining(['listChats', 'createMyChat', 'runBatch', 'issueToken']));
    for (const id of ['createChat', 'sendChatMessage', 'getThread'] as const) {
      const errors = body.find(({ operation }) => operation === id)?.errors ?? [];
      expect(errors.length, id).toBeGreaterThan(8);
      for (const error of errors) expect(await ask({ operation: id, ...error }, named(id))).toEqual(error);
    }
  });

  test('has those of sign-in by their numbers', async () => {
    const { emulator, send } = await start();
    const { body }: { body: Listed } = await send('/_emulator/faults/operations/issueToken');
    expect(body.errors.length).toBeGreaterThan(20);
    for (const { error = 0, status, code, message } of body.errors) {
      emulator.faults.arm({ operation: 'issueToken', error });
      const failed = await send('/common/oauth2/v2.0/token', 'POST');
      expect(failed).toMatchObject({ status, body: { error: code, error_codes: [error] } });
      expect(failed.body.error_description).toContain(message);
    }
  });

  test('has those of one operation, and of a version', async () => {
    const { send } = await start();
    const of = async (rest: string): Promise<Listed> => (await send(`/_emulator/faults/operations/${rest}`)).body;
    expect(await of('createChat')).toEqual({
      operation: 'createChat',
      errors: await documentedErrors('v1.0', 'createChat'),
    });
    expect((await of('createChat?version=beta')).errors).toEqual(await documentedErrors('beta', 'createChat'));
    expect((await of('createMyChat')).errors).not.toEqual([]);
    expect((await of('createMyChat?version=v1.0')).errors).toEqual([]);
  });

  test.each([
    ['GET', 'operations/creatChat', 404, "Did you mean 'createChat'?"],
    ['GET', 'operations/constructor', 404, "There is no operation 'constructor'."],
    ['GET', 'operations/changeNotification', 404, "There is no operation 'changeNotification'."],
    ['GET', 'operations?version=v2', 400, "There is no version 'v2'."],
    ['GET', 'operation', 404, "Behind faults are 'operations'"],
    ['DELETE', 'operations', 405, "leave out '/operations'"],
  ])('refuses %s %s', async (method, rest, status, message) => {
    const { emulator, send } = await start();
    emulator.faults.arm({ operation: 'listChats', status: 503 });
    const failed = await send(`/_emulator/faults/${rest}`, method);
    expect(failed.status).toBe(status);
    expect(failed.body.error.message).toContain(message);
    expect(emulator.faults.list).toHaveLength(1);
  });
});
