/** What the service encrypts of a resource, with the key that it encrypts it with. */
export interface EncryptedContent {
  readonly data: string;
  readonly dataKey: string;
  readonly dataSignature: string;
  readonly encryptionCertificateId: string;
  readonly encryptionCertificateThumbprint?: string | null;
}

/** A notification, as it was sent. */
export interface ChangeNotification {
  readonly [name: string]: unknown;
}
