import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { CertificateError, readCertificate } from './certificates.ts';
import { encryptionFor } from './encryption.ts';

/**
 * Requires that a certificate can be encrypted for: one with an RSA key of the right size, valid now. It is tried, because
 * notifications could never be delivered with a key that is none. Throws a {@link GraphFailure} 400 that says what is wrong;
 * that an expired one is refused is our choice.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#creating-a-subscription
 */
export async function requireUsableCertificate(text: string, { now }: { readonly now: number }): Promise<void> {
  const { minimum, maximum } = notificationLimits.certificateBits;
  const refuse = (why: string) =>
    new GraphFailure(400, { code: 'InvalidRequest', message: `encryptionCertificate cannot be used. ${why}` });
  try {
    const { bits, notBefore, notAfter } = readCertificate(text);
    if (bits < minimum || bits > maximum) {
      throw refuse(`Its key has ${bits} bits. It must have ${minimum} to ${maximum}.`);
    }
    if (notAfter < now) throw refuse(`It expired at ${new Date(notAfter).toISOString()}.`);
    if (notBefore > now) throw refuse(`It is not valid before ${new Date(notBefore).toISOString()}.`);
  } catch (error) {
    if (error instanceof CertificateError) throw refuse(error.message);
    throw error;
  }
  try {
    const encrypt = await encryptionFor(text, '');
    await encrypt('');
  } catch {
    throw refuse('Nothing can be encrypted for its key.');
  }
}
