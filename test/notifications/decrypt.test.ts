import { createPrivateKey } from 'node:crypto';
import { decryptContent, Refusal } from 'graph-chat/notifications';
import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { thrown } from '../client/service.ts';
import { javaSdkVector } from './javaSdkVector.ts';

const { content } = javaSdkVector;

/** The private key of the vector. */
async function privateKey(): Promise<CryptoKey> {
  const asn1 = forge.asn1.fromDer(forge.util.decode64(javaSdkVector.pkcs12));
  const bags = forge.pkcs12.pkcs12FromAsn1(asn1, javaSdkVector.password).getBags({
    bagType: forge.pki.oids['pkcs8ShroudedKeyBag'] as string,
  });
  const [bag] = Object.values(bags).flat();
  const pem = forge.pki.privateKeyToPem(bag?.key as forge.pki.rsa.PrivateKey);
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-1' };
  return crypto.subtle.importKey('pkcs8', new Uint8Array(der), algorithm, false, ['decrypt']);
}

describe('the content of a notification that the service sent to somebody in 2021', async () => {
  const key = await privateKey();

  test('is decrypted', async () => {
    const message = (await decryptContent(content, key)) as Record<string, unknown>;
    expect(message).toMatchObject({ etag: javaSdkVector.etag, messageType: 'message' });
    expect(Object.keys(message).slice(0, 4)).toEqual(['@odata.context', 'id', 'replyToId', 'etag']);
  });

  test.each([
    ['data', 0],
    ['data', 700],
    ['dataKey', 10],
    ['dataSignature', 5],
  ] as const)('is refused if a character of %s is another one', async (name, index) => {
    const text = content[name];
    const other = `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;
    const error = await thrown(decryptContent({ ...content, [name]: other }, key));
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ reason: 'signature', status: 401 });
  });

  test.each(['data', 'dataKey', 'dataSignature'] as const)('is refused if %s is no base64', async (name) => {
    for (const text of ['', '€', '====', 'A', '\0']) {
      const error = await thrown(decryptContent({ ...content, [name]: text }, key));
      expect(error).toMatchObject({ reason: 'signature' });
    }
  });
});
