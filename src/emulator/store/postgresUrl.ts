import { nearest } from '../../contract/nearest.ts';
import { StoreError } from './store.ts';

/** A database, as its URL names it. */
export interface PostgresAddress {
  /** The URL for the driver. */
  readonly url: string;
  /** The URL for people, without a password. */
  readonly name: string;
  /** What `?schema=` says. */
  readonly schema: string | undefined;
}

/** Whether text is to be the URL of a PostgreSQL database, and not the name of a file. */
export const isPostgresUrl = (text: string): boolean => /^postgres(ql)?:/i.test(text);

/** Reads a URL. The schema is ours; everything else is the driver's. Throws a {@link StoreError} if it is none. */
export function readPostgresUrl(text: string): PostgresAddress {
  if (!isPostgresUrl(text) || !URL.canParse(text)) {
    // The text may have a password in it, so it is not repeated.
    throw new StoreError('The URL of the database is none. It is like postgres://user:password@host:5432/database.');
  }
  const url = new URL(text);
  const misspelt = [...url.searchParams.keys()].find((name) => name !== 'schema' && nearest(name, ['schema']));
  if (misspelt !== undefined) throw new StoreError(`The URL of the database has '${misspelt}', which may mean schema.`);
  const schema = url.searchParams.get('schema') ?? undefined;
  url.searchParams.delete('schema');
  const host = url.searchParams.get('host') ?? url.host;
  const user = url.username === '' ? '' : `${url.username}@`;
  const name = `postgres://${user}${host}${url.pathname}${schema === undefined ? '' : `?schema=${schema}`}`;
  return { url: url.href, name, schema };
}
