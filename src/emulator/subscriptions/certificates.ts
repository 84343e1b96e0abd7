import { decodeBase64 } from '../../contract/base64.ts';

/** The public half of what resource data is encrypted for. */
export interface EncryptionCertificate {
  /** The RSA key, as a SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** The size of the key in bits. */
  readonly bits: number;
  /** From when to when it is valid, in ms since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** All of it, in DER. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A text is no certificate that can be used. The message says why. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

/**
 * Reads an X.509 certificate: base64 of its DER form, with or without the lines of PEM around it. Who issued it and its
 * signature are not looked at. Throws a {@link CertificateError} if it is none, or if its key is not an RSA key.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function readCertificate(text: string): EncryptionCertificate {
  if (text.length > maxLength) {
    throw new CertificateError(
      `It is not the base64 of an X.509 certificate: it has more than ${maxLength} characters.`,
    );
  }
  const base64 = text.replaceAll(/-----(BEGIN|END) CERTIFICATE-----|\s/g, '');
  try {
    const bytes = decodeBase64(base64);
    const [certificate, ...after] = elements(bytes);
    if (!certificate || certificate.tag !== tags.sequence || after.length > 0) throw new Error('It is no sequence.');
    const [body] = elements(certificate.content);
    if (body?.tag !== tags.sequence) throw new Error('It has no body.');
    const fields = elements(body.content);
    // The version is left out in the oldest certificates.
    const [, , , validity, , keyInfo] = fields[0]?.tag === tags.version ? fields.slice(1) : fields;
    if (validity?.tag !== tags.sequence || keyInfo?.tag !== tags.sequence) throw new Error('It has no key.');
    const [notBefore, notAfter] = elements(validity.content).map(timeOf);
    if (notBefore === undefined || notAfter === undefined) throw new Error('It has no dates.');
    return { bytes, publicKey: keyInfo.bytes, bits: keySize(keyInfo.content), notBefore, notAfter };
  } catch (cause) {
    if (cause instanceof CertificateError) throw cause;
    throw new CertificateError('It is not the base64 of an X.509 certificate.', { cause });
  }
}

/** The maximum length of a certificate: our choice. Those with a key of 4,096 bits have some 2,000 characters. */
const maxLength = 65_536;

/** How many elements the largest part has that is looked at: the body, with all that is optional in it. */
const maxElements = 10;

const tags = { integer: 0x02, bits: 0x03, oid: 0x06, utcTime: 0x17, generalTime: 0x18, sequence: 0x30, version: 0xa0 };

/** An element of DER. */
interface Element {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
  /** The element with its tag and its length. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The elements in some bytes. Throws an `Error` if one has another length than it says, or if a certificate has fewer. */
function elements(bytes: Uint8Array<ArrayBuffer>): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (found.length === maxElements) throw new Error('There are too many elements.');
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    const more = first < 0x80 ? 0 : first - 0x80;
    if (more > 4) throw new Error('An element is too long.');
    let length = more === 0 ? first : 0;
    for (let i = 0; i < more; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
    const start = at + 2 + more;
    const end = start + length;
    if (end > bytes.length) throw new Error('An element is cut off.');
    found.push({ tag, content: bytes.subarray(start, end), bytes: bytes.slice(at, end) });
    at = end;
  }
  return found;
}

/** The dates of a certificate have two digits for years from 1950 to 2049, and four for later ones. */
function timeOf({ tag, content }: Element): number {
  const text = new TextDecoder().decode(content);
  const [, year = '', month, day, hour, minute, second] =
    /^(\d\d|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  if ((tag === tags.utcTime) !== (year.length === 2)) throw new Error('It has a malformed date.');
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time)) throw new Error('It has a malformed date.');
  return time;
}

/** rsaEncryption: 1.2.840.113549.1.1.1 */
const rsa = '2a864886f70d010101';

/** The size of an RSA key, from its SubjectPublicKeyInfo. */
function keySize(keyInfo: Uint8Array<ArrayBuffer>): number {
  const [algorithm, key] = elements(keyInfo);
  const [name] = algorithm ? elements(algorithm.content) : [];
  const isRsa = name?.tag === tags.oid && hexOf(name.content) === rsa;
  if (!isRsa) throw new CertificateError('Its key is not an RSA key.');
  // A string of bits begins with the number of those that are unused.
  const [pair] = key?.tag === tags.bits ? elements(key.content.slice(1)) : [];
  const [modulus, exponent] = pair ? elements(pair.content) : [];
  if (modulus?.tag !== tags.integer || exponent?.tag !== tags.integer) throw new Error('It has no RSA key.');
  if (!/[^0]/.test(hexOf(exponent.content).replace(/1$/, '')) || (exponent.content.at(-1) ?? 0) % 2 === 0) {
    throw new CertificateError('Its key has an exponent that encrypts nothing.');
  }
  const first = modulus.content.findIndex((byte) => byte !== 0);
  const digits = modulus.content.subarray(Math.max(0, first));
  return digits.length === 0 ? 0 : (digits.length - 1) * 8 + (digits[0] ?? 0).toString(2).length;
}

/** Bytes in lower-case hex. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
