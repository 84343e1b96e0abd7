import { createPrivateKey } from 'node:crypto';
import { type Certificates, type TokenValidatorOptions, tokenValidator } from 'graph-chat/notifications';
import { describe, expect, test } from 'vitest';
import {
  appId,
  delivery,
  encrypt,
  keyPair,
  notification,
  now,
  pemOf,
  publicKeys,
  publisherAppId,
  rich,
  subscriptionId,
  tenantId,
  validationToken,
} from '../support/publisher.ts';
import { testReceiver } from './receiver.ts';

const message = { id: '1', chatId: '19:a@unq.gbl.spaces', body: { contentType: 'text', content: 'Nine it is. 🎉' } };

const certificates: Certificates = [
  { id: 'first', privateKey: pemOf('first') },
  { id: 'second', privateKey: pemOf('second') },
];

/** What validates the tokens of the app and the tenant, by keys that are fetched from nowhere. */
function validator(options: Partial<TokenValidatorOptions> = {}) {
  const fetched: string[] = [];
  const validate = tokenValidator({
    appId,
    tenantId,
    now: () => now,
    fetch: async ({ url }) => {
      fetched.push(url);
      return Response.json(publicKeys('signing'));
    },
    ...options,
  });
  return { validate, fetched };
}

describe('a notification with resource data', () => {
  test('has the resource', async () => {
    const { validate } = validator();
    const { outcome, changes } = testReceiver({ certificates, validate });
    expect(await outcome(delivery([rich(message)], [validationToken()]))).toEqual([202]);
    expect(changes).toMatchObject([{ kind: 'message', data: message }]);
  });

  test.each(['first', 'second'])('is decrypted with the key of its certificate, here the %s', async (certificate) => {
    const { outcome, changes } = testReceiver({ certificates });
    expect(await outcome(delivery([rich(message, certificate)]))).toEqual([202]);
    expect(changes[0]?.data).toEqual(message);
  });

  test('may have the spelling of the pages', async () => {
    const { outcome, changes } = testReceiver({ certificates });
    const EncryptedContent = encrypt(message);
    expect(await outcome(delivery([notification({ changeType: 'Created', EncryptedContent })]))).toEqual([202]);
    expect(changes[0]?.data).toEqual(message);
  });

  test.each([
    ['no key is known', undefined],
    ['no key has its id', [{ id: 'third', privateKey: pemOf('first') }]],
    ['the function finds none', () => undefined],
  ])('is refused if %s', async (_, given) => {
    const { receive, refusals } = testReceiver(given ? { certificates: given } : {});
    expect((await receive(delivery([rich(message)]))).status).toBe(401);
    expect(refusals).toMatchObject([{ reason: 'certificate', subscriptionId }]);
  });

  test('is refused if the key is another one, or the signature is wrong', async () => {
    const { outcome, changes } = testReceiver({ certificates: [{ id: 'first', privateKey: pemOf('second') }] });
    expect(await outcome(delivery([rich(message)]))).toEqual([401, 'signature']);
    const { dataSignature } = encrypt({});
    const { outcome: other } = testReceiver({ certificates });
    const forged = notification({ encryptedContent: { ...encrypt(message), dataSignature } });
    expect(await other(delivery([rich(message), forged]))).toEqual([401, 'signature']);
    expect(changes).toEqual([]);
  });

  test.each(['null', '[]', '"a"', 'no JSON', '', '['.repeat(10_000)])(
    'is refused if its content is %.20s',
    async (text) => {
      const { receive, refusals } = testReceiver({ certificates });
      const encryptedContent = encrypt(undefined, 'first', text);
      expect((await receive(delivery([notification({ encryptedContent })]))).status).toBe(400);
      expect(refusals).toMatchObject([{ reason: 'malformed', subscriptionId }]);
    },
  );

  test('is decrypted in a thousand pieces', async () => {
    const { outcome, changes } = testReceiver({ certificates });
    const value = Array.from({ length: 1000 }, (_, index) => rich({ ...message, etag: `${index}` }));
    expect(await outcome(delivery(value))).toEqual([202]);
    expect(changes.map(({ data }) => (data as { etag: string }).etag)).toEqual(value.map((_, index) => `${index}`));
  });
});

describe('a private key', () => {
  const der = new Uint8Array(keyPair('first').privateKey.export({ type: 'pkcs8', format: 'der' }));
  const imported = (hash: string, name = 'RSA-OAEP') =>
    crypto.subtle.importKey('pkcs8', der, { name, hash }, false, [name === 'RSA-OAEP' ? 'decrypt' : 'sign']);

  test('may be a CryptoKey, and found by a function', async () => {
    const key = await imported('SHA-1');
    const asked: unknown[] = [];
    const { outcome } = testReceiver({
      certificates: async (...wanted) => {
        asked.push(wanted);
        return key;
      },
    });
    expect(await outcome(delivery([rich(message)]))).toEqual([202]);
    expect(asked).toEqual([['first', '4B95353E086AD37196606ACF834A14532F03E6DB']]);
  });

  test('that no key can be is refused at once', async () => {
    const pkcs1 = createPrivateKey(pemOf('first')).export({ type: 'pkcs1', format: 'pem' }).toString();
    const keys = [pkcs1, 'secret', '', await imported('SHA-256'), await imported('SHA-1', 'RSASSA-PKCS1-v1_5')];
    for (const privateKey of keys) {
      expect(() => testReceiver({ certificates: [{ id: 'first', privateKey }] })).toThrow(TypeError);
    }
  });

  test('that cannot be read, or found, makes the service try again', async () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    const failing = () => {
      throw new TypeError('no vault');
    };
    for (const given of [[{ id: 'first', privateKey: pem }], failing, () => 'no key']) {
      const { outcome, errors } = testReceiver({ certificates: given });
      expect(await outcome(delivery([rich(message)]))).toEqual([503]);
      expect(errors).toMatchObject([{ name: 'TypeError' }]);
    }
  });
});

describe('a validation token', () => {
  /** The outcome of a request with these tokens. */
  async function outcomeOf(tokens: readonly string[] | null, options: Partial<TokenValidatorOptions> = {}) {
    const { outcome, changes } = testReceiver({ certificates, validate: validator(options).validate });
    const result = await outcome(delivery([rich(message)], tokens));
    expect(changes.length).toBe(result[0] === 202 ? 1 : 0);
    return result;
  }
  const v1 = { iss: `https://sts.windows.net/${tenantId}/`, azp: undefined, appid: publisherAppId, ver: '1.0' };
  const other = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['version 1', v1],
    ['both names of the publisher', { appid: publisherAppId }],
    ['an authority of its own', { iss: `http://127.0.0.1:4010/${tenantId}/v2.0` }],
    ['a clock that is some minutes behind', { exp: now / 1000 - 200 }],
  ])('of %s is valid', async (_, claims) => {
    expect(await outcomeOf([validationToken(claims)], { authority: 'http://127.0.0.1:4010/' })).toEqual([202]);
  });

  test.each([
    ['has expired', { exp: now / 1000 - 301 }],
    ['never expires', { exp: undefined }],
    ['is not valid yet', { nbf: now / 1000 + 301 }],
    ['is for another app', { aud: other }],
    ['is for nobody', { aud: undefined }],
    ['is of another publisher', { azp: other }],
    ['is of another publisher in version 1', { ...v1, appid: other }],
    ['is of two publishers', { appid: other }],
    ['is of no publisher', { azp: undefined }],
    ['is of another tenant', { tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` }],
    ['is issued by another tenant', { iss: `https://login.microsoftonline.com/${other}/v2.0` }],
    ['is issued by somebody else', { iss: `https://login.example.com/${tenantId}/v2.0` }],
    ['is issued by nobody', { iss: undefined }],
    ['names no tenant', { tid: undefined }],
    ['names two tenants', { tid: [tenantId, other] }],
  ])('that %s is refused', async (_, claims) => {
    expect(await outcomeOf([validationToken(claims)])).toEqual([401, 'tokens']);
  });

  test('that another key has signed, or none, is refused', async () => {
    const valid = validationToken();
    const [head, body] = valid.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [
      validationToken({}, 'first'),
      validationToken({}, 'first', { kid: 'signing' }),
      validationToken({}, 'signing', { alg: 'RS512' }),
      validationToken({}, 'signing', { alg: 'HS256' }),
      validationToken({}, 'signing', { crit: ['b64'], b64: false }),
      `${none}.${body}.`,
      `${head}.${body}.`,
      `${head}.${body}`,
      `${valid}a`,
      `${valid}.a`,
      '',
      'a.b.c',
      '€',
    ]) {
      expect([token.slice(-20), ...(await outcomeOf([token]))]).toEqual([token.slice(-20), 401, 'tokens']);
    }
  });

  test('is missing', async () => {
    for (const tokens of [null, []]) expect(await outcomeOf(tokens)).toEqual([401, 'tokens']);
    const { receive, refusals } = testReceiver({ certificates, validate: validator().validate });
    await receive(delivery([rich(message)], null));
    expect(refusals[0]?.message).toContain('appRoleAssignmentRequired');
  });

  test('has to be there for each tenant with resource data, and no other may be wrong', async () => {
    const of = (tid: string) => validationToken({ tid, iss: `https://login.microsoftonline.com/${tid}/v2.0` });
    const { validate } = validator({ tenantId: [tenantId.toUpperCase(), other] });
    const { outcome } = testReceiver({ certificates, validate });
    const value = [rich(message), { ...rich(message), tenantId: other }];
    expect(await outcome(delivery(value, [of(tenantId), of(other)]))).toEqual([202]);
    expect(await outcome(delivery(value, [of(tenantId)]))).toEqual([401, 'tokens']);
    expect(await outcome(delivery(value, [of(tenantId), of(other), 'a.b.c']))).toEqual([401, 'tokens']);
    expect(await outcome(delivery([rich(message), notification({ tenantId: other })], [of(tenantId)]))).toEqual([202]);
  });

  test('may be of any tenant if none is named', async () => {
    const claims = { tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` };
    const { validate } = validator({ tenantId: undefined as never });
    const { outcome } = testReceiver({ certificates, validate });
    expect(await outcome(delivery([{ ...rich(message), tenantId: other }], [validationToken(claims)]))).toEqual([202]);
  });

  test('may be for any of several apps', async () => {
    const { validate } = validator({ appId: [other, appId] });
    expect(await validate([validationToken(), validationToken({ aud: other })])).toEqual([
      { appId, tenantId },
      { appId: other, tenantId },
    ]);
  });

  test('is not looked at before clientState is right, nor without resource data', async () => {
    const { validate, fetched } = validator();
    const { outcome } = testReceiver({ certificates, validate });
    expect(await outcome(delivery([{ ...rich(message), clientState: 'guess' }], ['a.b.c']))).toEqual([
      401,
      'clientState',
    ]);
    expect(await outcome(delivery([notification()], ['a.b.c']))).toEqual([202]);
    expect(fetched).toEqual([]);
  });
});

describe('the public keys', () => {
  test('are fetched from the authority, once', async () => {
    const { validate, fetched } = validator({ authority: 'http://127.0.0.1:4010' });
    for (let index = 0; index < 3; index++) await validate([validationToken(), validationToken()]);
    expect(fetched).toEqual(['http://127.0.0.1:4010/common/discovery/v2.0/keys']);
  });

  test('are fetched from Microsoft, or from wherever they are', async () => {
    for (const [options, url] of [
      [{}, 'https://login.microsoftonline.com/common/discovery/v2.0/keys'],
      [{ keysUrl: 'http://127.0.0.1:4010/keys' }, 'http://127.0.0.1:4010/keys'],
    ] as const) {
      const { validate, fetched } = validator(options);
      await validate([validationToken()]);
      expect(fetched).toEqual([url]);
    }
  });

  test.each([
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['are got by what throws nothing', () => Promise.reject(undefined)],
    ['respond with a failure', async () => new Response('', { status: 500 })],
    ['are no JSON', async () => new Response('<html>')],
    ['are no keys', async () => Response.json({ keys: 'none' })],
  ])('that %s make the service try again', async (_, fetch) => {
    const { validate } = validator({ fetch });
    const { outcome, errors, changes } = testReceiver({ certificates, validate });
    expect(await outcome(delivery([rich(message)], [validationToken()]))).toEqual([503]);
    expect(errors).toMatchObject([{ name: 'KeysUnavailable' }]);
    expect(changes).toEqual([]);
  });
});
