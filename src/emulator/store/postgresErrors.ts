import { StoreError, StoreUnavailable } from './store.ts';

/** What went wrong between us and a database. */
interface Failure extends Error {
  /** A code of PostgreSQL with five characters, or one of Node. */
  readonly code?: string;
}

/**
 * Codes that may be gone at the next attempt: the connection, a restart, too many connections, a conflict, a lock or a time limit,
 * a server that became a standby.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const passing = /^(08...|57P0[1-5]|57014|53300|40001|40P01|55P03|25P0[34]|25006|E[A-Z_]+)$/;

/** What the server says if it has no room: for a disk, for memory, for what was configured. */
const full = /^(53[0-4]00|58...|XX000)$/;

/** Whether the same may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  const { code, message = '' } = error as Failure;
  if (code !== undefined) return passing.test(code);
  // The driver gives its own errors no code.
  return /^(Connection terminated|timeout e|Query read timeout|Client has encountered a connection error|Client was closed)/i.test(
    message,
  );
}

/** An error of the store for one of the database, in words for whoever runs the emulator. `name` has no password in it. */
export function storeError(error: unknown, name: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message } = error as Failure;
  if (isPassing(error)) {
    return new StoreUnavailable(`${name} cannot be reached at present: ${message || code}.`, { cause: error });
  }
  if (full.test(code)) {
    return new StoreUnavailable(`${name} cannot write at present: ${message}.`, { retryAfter: 30, cause: error });
  }
  return new StoreError(explanation(code, message, name), { cause: error });
}

/** Makes the error for whoever gets no connection, because nobody who has one gets anything done. */
export const poolExhausted = (name: string) => (): StoreUnavailable =>
  new StoreUnavailable(`${name} cannot be reached at present: it answers to none of the connections of this process.`);

function explanation(code: string, message: string, name: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return `${name} does not let us in: ${message}. Check the user and the password of the URL.`;
    case '3D000':
      return `${name} is not there: ${message}. Create it with createdb, or name another one.`;
    case '42501':
      return `${name} forbids it: ${message}. Let its owner run: GRANT CREATE ON DATABASE … TO …, or create the schema for the user.`;
    case '42P01':
    case '3F000':
      return `${name} has lost its tables while it was open: ${message}. Start again to create them.`;
    default:
      return `${name} cannot be used: ${message}.`;
  }
}
