import { transaction } from '../records/records.ts';
import type { RecordStore } from '../store/store.ts';
import { signingKeyKey } from './signInRecords.ts';
import { importedKey, newSigningKeyPem, type SigningKey } from './signingKey.ts';

/** The signing key that a store keeps. If it has none, one is made and kept, and the first of several who do wins. */
export async function storedSigningKey(store: RecordStore): Promise<SigningKey> {
  const kept = await transaction(store, (records) => records.get('signingKey', signingKeyKey));
  if (kept) return importedKey(kept.pem);
  const made = await newSigningKeyPem();
  const { pem } = await transaction(
    store,
    async (records) => (await records.get('signingKey', signingKeyKey)) ?? records.put('signingKey', { pem: made }),
  );
  return importedKey(pem);
}
