import type { components } from '../../generated/v1.0/schema.ts';
import { decodeBase64 } from './base64.ts';
import { parseJson } from './readJson.ts';
import { Refusal } from './refusal.ts';

/** What the service encrypts of a resource, with the key that it encrypts it with. */
export type EncryptedContent = Omit<
  components['schemas']['changeNotificationEncryptedContent'],
  'encryptionCertificateThumbprint'
>;

/** How the key of a content is encrypted. A private key has to be imported for it. */
export const keyAlgorithm = { name: 'RSA-OAEP', hash: 'SHA-1' } as const;

/**
 * Verifies and decrypts the content of a rich notification. `privateKey` is that of the certificate which
 * `encryptionCertificateId` names, imported for RSA-OAEP with SHA-1. {@link receiveNotifications} does it by itself; this
 * is for notifications that arrive in another way.
 *
 * Throws a {@link Refusal} with the reason `signature` if the content was encrypted for another key or does not have its
 * signature, which is verified before anything is decrypted, and with `malformed` if it is not JSON.
 * @example
 * const message = (await decryptContent(notification.encryptedContent, privateKey)) as components['schemas']['chatMessage'];
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#decrypt-resource-data-from-change-notifications
 */
export async function decryptContent(content: EncryptedContent, privateKey: CryptoKey): Promise<unknown> {
  return parseJson(await verified(content, privateKey));
}

async function verified(content: EncryptedContent, privateKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = crypto;
  try {
    const key = await subtle.decrypt(keyAlgorithm, privateKey, decodeBase64(content.dataKey));
    const data = decodeBase64(content.data);
    const mac = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    // It compares in constant time.
    if (!(await subtle.verify('HMAC', mac, decodeBase64(content.dataSignature), data))) throw new Error('Another one.');
    const aes = await subtle.importKey('raw', key, 'AES-CBC', false, ['decrypt']);
    return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: key.slice(0, 16) }, aes, data));
  } catch (cause) {
    // One reason for all, so that nobody learns from it how far a forged content came.
    throw new Refusal(
      'signature',
      'The content is not encrypted for this key, or its signature is wrong.',
      undefined,
      cause,
    );
  }
}
