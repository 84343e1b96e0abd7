import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { CertificateError, readCertificate } from './certificates.ts';
import { encryptionFor } from './encryption.ts';

/**
 * Requires that a certificate is one with an RSA key of the right size, valid now. Throws a {@link GraphFailure} 400 that says
 * what is wrong; that an expired one is refused is our choice.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#creating-a-subscription
 */
export function requireUsableCertificate(text: string, { now }: { readonly now: number }): void {
  const { minimum, maximum } = notificationLimits.certificateBits;
  try {
    const { bits, notBefore, notAfter } = readCertificate(text);
    if (bits < minimum || bits > maximum) {
      throw refused(`Its key has ${bits} bits. It must have ${minimum} to ${maximum}.`);
    }
    if (notAfter < now) throw refused(`It expired at ${new Date(notAfter).toISOString()}.`);
    if (notBefore > now) throw refused(`It is not valid before ${new Date(notBefore).toISOString()}.`);
  } catch (error) {
    if (error instanceof CertificateError) throw refused(error.message);
    throw error;
  }
}

/**
 * Requires that something can be encrypted for a certificate, by trying it: nothing could ever be delivered for a key that is
 * none. Throws a {@link GraphFailure} 400.
 */
export async function requireEncryption(text: string): Promise<void> {
  try {
    const encrypt = await encryptionFor(text, '');
    await encrypt('');
  } catch {
    throw refused('Nothing can be encrypted for its key.');
  }
}

const refused = (why: string) =>
  new GraphFailure(400, { code: 'InvalidRequest', message: `encryptionCertificate cannot be used. ${why}` });
