import { invalidRequest } from './mailboxFailures.ts';

/** How deep data of an app may go. JSON that is very deep can be read but not written again. */
const deepest = 100;

/** Refuses data that goes very deep. `property` names it. Throws a `GraphFailure` 400. */
export function requireShallow(value: unknown, property: string): void {
  if (isDeeper(value, deepest)) throw invalidRequest(`${property} goes deeper than ${deepest} levels.`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
