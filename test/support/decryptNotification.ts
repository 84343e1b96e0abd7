import { constants, createDecipheriv, createHmac, privateDecrypt } from 'node:crypto';
import forge from 'node-forge';
import type { TestCertificate } from './certificates.ts';

/** The encrypted part of a notification. */
export interface Encrypted {
  readonly data: string;
  readonly dataKey: string;
  readonly dataSignature: string;
}

/** What was encrypted, and with which key. */
export interface Decrypted {
  /** The value of its JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: the resource of any notification.
  readonly data: any;
  /** The symmetric key, in hex. */
  readonly key: string;
  /** Whether the signature is right. */
  readonly isSigned: boolean;
}

/**
 * Decrypts with the crypto of Node, as the page tells receivers to.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#decrypting-resource-data-from-change-notifications
 */
export function decryptWithNode(encrypted: Encrypted, { privateKey }: Pick<TestCertificate, 'privateKey'>): Decrypted {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const key = privateDecrypt({ key: privateKey, padding, oaepHash: 'sha1' }, Buffer.from(encrypted.dataKey, 'base64'));
  const bytes = Buffer.from(encrypted.data, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const text = Buffer.concat([decipher.update(bytes), decipher.final()]).toString('utf8');
  const signature = createHmac('sha256', key).update(bytes).digest('base64');
  return { data: JSON.parse(text), key: key.toString('hex'), isSigned: signature === encrypted.dataSignature };
}

/** The same with node-forge, which shares no code with Node's crypto. */
export function decryptWithForge(encrypted: Encrypted, { privateKey }: Pick<TestCertificate, 'privateKey'>): Decrypted {
  const rsa = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }) as string);
  const key = rsa.decrypt(forge.util.decode64(encrypted.dataKey), 'RSA-OAEP', {
    md: forge.md.sha1.create(),
    mgf1: { md: forge.md.sha1.create() },
  });
  const bytes = forge.util.decode64(encrypted.data);
  const decipher = forge.cipher.createDecipher('AES-CBC', key);
  decipher.start({ iv: key.slice(0, 16) });
  decipher.update(forge.util.createBuffer(bytes));
  if (!decipher.finish()) throw new Error('The padding is wrong.');
  const hmac = forge.hmac.create();
  hmac.start('sha256', key);
  hmac.update(bytes);
  return {
    data: JSON.parse(forge.util.decodeUtf8(decipher.output.getBytes())),
    key: forge.util.bytesToHex(key),
    isSigned: forge.util.encode64(hmac.digest().getBytes()) === encrypted.dataSignature,
  };
}
