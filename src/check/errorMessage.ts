import { printable } from './printable.ts';

/** What a server says is wrong, ready to be shown: the `message` of an error. Undefined if it says nothing. */
export function errorMessage(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { error?: { message?: unknown } | null };
  return typeof error?.message === 'string' && error.message.trim() !== '' ? printable(error.message) : undefined;
}
