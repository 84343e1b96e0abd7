import type { RecordOf } from '../records/kinds.ts';
import type { Records } from '../records/records.ts';

/** How long what has expired is kept, in ms, so that whoever brings it learns that it did: our choice. */
const memory = 24 * 3_600_000;

/** How many records are removed at once: our choice. */
const batch = 20;

/** Removes the oldest records of a kind that expired long ago, so that their number does not grow for ever. */
export async function prune(
  records: Records,
  kind: 'authorizationCode' | 'refreshToken' | 'deviceCode' | 'session',
  now: number,
): Promise<void> {
  const oldest: readonly RecordOf<typeof kind>[] = await records.list(kind, 'byExpiry', '', { limit: batch });
  for (const record of oldest) if (record.expires < now - memory) await records.remove(kind, record);
}
