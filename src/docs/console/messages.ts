import type { BodyViolation } from '../../contract/readRequest.ts';
import type { Version } from '../../contract/versions.ts';

/** A request as it is handed to the emulator in the page. */
export interface SentRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
}

/** A response as the emulator in the page hands it back. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer>;
  /** How long the answer took. */
  readonly milliseconds: number;
}

/** What the page asks of the worker, by the name of the question. */
export interface Questions {
  /** Starts with the state of a visit. Comes first, and once. */
  begin(visit: string): void;
  send(request: SentRequest): ReceivedResponse;
  /** Checks a body against the contract of the operation that a method and URL lead to. */
  check(method: string, url: string, body: unknown): BodyViolation | undefined;
  /** Forgets everything that was sent. */
  reset(): void;
}

/** The name of a question. */
export type Question = keyof Questions;

/** A question on its way to the worker. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
  readonly args: readonly unknown[];
}

/** The way back: a value, or what went wrong. */
export type Answered = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

/** The version that a URL leads to, by its path. Beta has other names too, and what belongs to no version is in both. */
export const versionOf = (url: string): Version =>
  /^\/(v1\.0|_emulator)(\/|$)/i.test(new URL(url).pathname) ? 'v1.0' : 'beta';
