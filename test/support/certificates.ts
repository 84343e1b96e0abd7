import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** A certificate with the private key that belongs to it. */
export interface TestCertificate {
  /** The certificate in DER, as base64. */
  readonly base64: string;
  readonly pem: string;
  readonly privateKey: KeyObject;
  /** SHA-1 of the certificate, in upper-case hex. */
  readonly thumbprint: string;
}

/** How a certificate differs from an ordinary one. */
export interface CertificateOptions {
  /** The size of the RSA key in it. With another one than 2048, which takes no time to make, nobody has its private key. */
  readonly bits?: number;
  /** The exponent of the RSA key in it, if not the usual one, and whether its modulus is even. Nobody has its private key. */
  readonly exponent?: number;
  readonly isEven?: boolean;
  /** The first and the last day. Defaults to 2020 to 2040. */
  readonly from?: string;
  readonly to?: string;
  /** Whether its key is one of an elliptic curve. */
  readonly isElliptic?: boolean;
}

/** Makes a certificate that nobody but its owner has signed. */
export function newCertificate(options: CertificateOptions = {}): TestCertificate {
  const { bits = 2048, from = '2020-01-01', to = '2040-01-01', isElliptic = false } = options;
  const { exponent = 65537, isEven = false } = options;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey.export({ type: 'spki', format: 'pem' }) as string);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(from);
  certificate.validity.notAfter = new Date(to);
  const names = [{ name: 'commonName', value: 'app.test' }];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  const signer = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
  certificate.sign(forge.pki.privateKeyFromPem(signer), forge.md.sha256.create());
  const tree = forge.pki.certificateToAsn1(certificate);
  if (isElliptic) replaceKey(tree, ellipticKey());
  if (bits !== 2048 || exponent !== 65537 || isEven) replaceKey(tree, rsaKey(bits, exponent, isEven));
  const der = Buffer.from(forge.asn1.toDer(tree).getBytes(), 'binary');
  const read = new X509Certificate(der);
  return {
    base64: der.toString('base64'),
    pem: read.toString(),
    privateKey,
    thumbprint: read.fingerprint.replaceAll(':', ''),
  };
}

/** Puts another key into a certificate. Its signature is wrong then, which nobody looks at. */
function replaceKey(certificate: forge.asn1.Asn1, key: forge.asn1.Asn1): void {
  const [body] = certificate.value as forge.asn1.Asn1[];
  (body?.value as forge.asn1.Asn1[])[6] = key;
}

function ellipticKey(): forge.asn1.Asn1 {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return forge.asn1.fromDer(publicKey.export({ type: 'spki', format: 'der' }).toString('binary'));
}

/** The public half of a key that has the size of one, and no other half. */
function rsaKey(bits: number, exponent: number, isEven: boolean): forge.asn1.Asn1 {
  const { BigInteger } = forge.jsbn;
  const modulus = new BigInteger('f'.repeat(bits / 4 - 1) + (isEven ? 'e' : 'f'), 16);
  return forge.pki.publicKeyToAsn1(forge.pki.setRsaPublicKey(modulus, new BigInteger(String(exponent))));
}
