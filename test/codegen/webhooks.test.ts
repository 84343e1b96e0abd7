import { constants, createDecipheriv, createHmac, privateDecrypt, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import betaResponses from '../../generated/beta/responses.js';
import v1Responses from '../../generated/v1.0/responses.js';
import { type OpenApi, resolve } from '../../src/contract/openapi.ts';
import { exampleKey } from '../support/exampleKey.ts';

const require = createRequire(import.meta.url);

describe.each([
  { version: 'v1.0', validators: v1Responses },
  { version: 'beta', validators: betaResponses },
])('the webhooks of $version', ({ version, validators }) => {
  const api: OpenApi = require(`graph-chat/${version}/openapi.json`);

  /** An example of what a webhook receives. Any shape, so that tests can look. */
  function exampleOf(webhook: string, name: string) {
    const media = api.webhooks?.[webhook]?.post.requestBody?.content['application/json'];
    const example = media?.examples?.[name];
    // biome-ignore lint/suspicious/noExplicitAny: tests look into it.
    return example && (resolve(api, example).value as any);
  }

  it('are the handshake, notifications and lifecycle notifications', () => {
    expect(Object.keys(api.webhooks ?? {})).toEqual([
      'changeNotification',
      'lifecycleNotification',
      'validateNotificationUrl',
    ]);
  });

  it.each(['changeNotification', 'lifecycleNotification'])('have examples of %s that follow its schema', (webhook) => {
    const media = api.webhooks?.[webhook]?.post.requestBody?.content['application/json'];
    expect(Object.keys(media?.examples ?? {})).not.toEqual([]);
    const validate = validators[`webhooks.${webhook}`];
    for (const name of Object.keys(media?.examples ?? {})) {
      expect(validate?.(exampleOf(webhook, name)), `${name}: ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });

  it('refuse a notification with a property that the contract does not know', () => {
    const { value } = exampleOf('changeNotification', 'message');
    expect(validators['webhooks.changeNotification']?.({ value: [{ ...value[0], EncryptedContent: {} }] })).toBe(false);
  });

  it('have an encrypted example that is signed, and that the certificate of the subscription opens', () => {
    const { value } = exampleOf('changeNotification', 'withContent');
    const content = value[0].encryptedContent;
    const body = api.paths['/subscriptions']?.post?.requestBody?.content['application/json']?.examples?.['withContent'];
    const subscription = body && (resolve(api, body).value as { encryptionCertificate: string });
    const certificate = new X509Certificate(Buffer.from(subscription?.encryptionCertificate ?? '', 'base64'));
    expect(content.encryptionCertificateThumbprint).toBe(certificate.fingerprint.replaceAll(':', ''));

    const oaep = { key: exampleKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' };
    const key = privateDecrypt(oaep, Buffer.from(content.dataKey, 'base64'));
    const data = Buffer.from(content.data, 'base64');
    expect(createHmac('sha256', key).update(data).digest('base64')).toBe(content.dataSignature);
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    const message = JSON.parse(`${decipher.update(data, undefined, 'utf8')}${decipher.final('utf8')}`);
    expect(message).toMatchObject({ id: '1607124005331', body: { content: 'See you on Monday.' } });
    expect(value[0].resourceData.id).toBe(message.id);
  });
});
