import { printable } from '../check/printable.ts';
import { versions } from '../contract/versions.ts';
import type { LogEntry } from '../http/graphApp.ts';

/**
 * A request as a line of the log: `POST /v1.0/chats createChat alex@contoso.com 201 3.1 ms`, and the message if it failed. What a
 * caller has put into these makes no second line.
 */
export function logLine({
  method,
  world,
  path,
  operationId = '-',
  caller,
  status,
  milliseconds,
  error,
}: LogEntry): string {
  const where = world === undefined ? path : `/worlds/${world}${path}`;
  const who = caller === undefined ? '' : ` ${printable(caller)}`;
  const why = error === undefined ? '' : `: ${printable(error)}`;
  return `${method} ${where} ${operationId}${who} ${status || 'dropped'} ${milliseconds.toFixed(1)} ms${why}`;
}

/** A request as a line of JSON. */
export function jsonLine(entry: LogEntry): string {
  return JSON.stringify({ ...entry, time: new Date(entry.time).toISOString() });
}

/** A request to try in a terminal. */
export function tryLine(url: string, token: string): string {
  return `curl -H 'Authorization: Bearer ${token}' ${url}/v1.0/chats`;
}

/** The roots that a server has, a line for each version. */
export function rootLines(server: string, url: string): string {
  const line = ([first, ...others]: readonly string[]) => {
    const more = others.map((prefix) => `, and the same under ${url}/${prefix}`);
    return row(server, `${url}/${first}${more.join('')}`);
  };
  return versions.map(({ prefixes }) => line(prefixes)).join('\n');
}

/** A line of a table with two columns. */
export const row = (name: string, value: string): string => `  ${name.padEnd(9)} ${value}`;
