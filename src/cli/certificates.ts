import { createPrivateKey, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import type { pki } from 'node-forge';

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority that vouches for certificates. */
export interface Authority {
  /** The certificate of the authority, as PEM. */
  readonly cert: string;
  /** Makes a certificate for these hosts. */
  issue(hosts: readonly string[]): Promise<Certificate>;
}

const day = 24 * 3_600_000;

/** Makes an authority that nobody knows but who is told. It is valid for a week. */
export async function newAuthority(name: string): Promise<Authority> {
  const forge = await loadForge();
  const own = await newKeys(forge);
  const subject = [{ name: 'commonName', value: name }];
  const days = 7;
  const cert = signed(forge, own.publicKey, { subject, issuer: subject, days, key: own.privateKey }, [
    { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  return {
    cert,
    async issue(hosts) {
      const { pem, publicKey } = await newKeys(forge);
      const named = [{ name: 'commonName', value: hosts[0] ?? '' }];
      const request = { subject: named, issuer: subject, days, key: own.privateKey };
      return { cert: signed(forge, publicKey, request, serverExtensions(hosts)), key: pem };
    },
  };
}

/** Makes a certificate that vouches for itself, for these hosts, for so many days. */
export async function selfSigned(hosts: readonly string[], days: number): Promise<Certificate> {
  const forge = await loadForge();
  const { pem, publicKey, privateKey } = await newKeys(forge);
  const subject = [{ name: 'commonName', value: hosts[0] ?? '' }];
  const cert = signed(forge, publicKey, { subject, issuer: subject, days, key: privateKey }, serverExtensions(hosts));
  return { cert, key: pem };
}

/** Whether a certificate is valid for another day at least, and the key is its own. */
export function isValid({ cert, key }: Certificate, now: number): boolean {
  try {
    const certificate = new X509Certificate(cert);
    return Date.parse(certificate.validTo) > now + day && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}

type Forge = typeof import('node-forge');

/** node-forge is an optional peer, for it is large and few need certificates. */
async function loadForge(): Promise<Forge> {
  return (await import('node-forge')).default;
}

/** Node makes keys a hundred times as fast as node-forge. */
async function newKeys(forge: Forge) {
  const { privateKey: pem, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { pem, publicKey: forge.pki.publicKeyFromPem(publicKey), privateKey: forge.pki.privateKeyFromPem(pem) };
}

/** Who a certificate is for, and who signs it. */
interface SigningRequest {
  readonly subject: pki.CertificateField[];
  readonly issuer: pki.CertificateField[];
  readonly days: number;
  readonly key: pki.rsa.PrivateKey;
}

function signed(
  forge: Forge,
  publicKey: pki.PublicKey,
  { subject, issuer, days, key }: SigningRequest,
  extensions: object[],
): string {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  // Positive, so the first bit is 0.
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  // Clocks of containers may be late.
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + days * day);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  certificate.setExtensions(extensions);
  certificate.sign(key, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n');
}

function serverExtensions(hosts: readonly string[]): object[] {
  const altNames = hosts.map((host) => (/^[\d.]+$|:/.test(host) ? { type: 7, ip: host } : { type: 2, value: host }));
  return [
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames },
    { name: 'subjectKeyIdentifier' },
  ];
}
