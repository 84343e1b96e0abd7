import type { Parameter } from '../../contract/operation.ts';
import type { Offer, Returns } from './offers.ts';

/** Where the console sends requests, and what the responses of the emulator in the page name as their origin. */
export const localOrigin = 'http://127.0.0.1:4010';

/** Somebody whom a request may come from. */
export interface Sender {
  readonly token: string;
  readonly name: string;
}

/** A parameter as the form shows it. */
export interface FormParameter extends Pick<Parameter, 'name' | 'in' | 'required' | 'type' | 'list' | 'values'> {
  /** What the field of a path parameter has at first. */
  readonly value: string;
  /** What a value looks like. */
  readonly example: string;
}

/** A request to begin with. */
export interface FormExample {
  readonly name: string;
  readonly summary: string;
  /** The values of query options and of headers by name, beside which the fields are empty. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. Undefined if it has no body. */
  readonly body?: string;
  /** The token of somebody who may send it. */
  readonly sender: string;
}

/** What the console knows of an operation: a file beside its page. */
export interface OperationData {
  readonly version: string;
  readonly operationId: string;
  readonly method: string;
  /** With the version: `/v1.0/chats/{chat-id}`. */
  readonly path: string;
  readonly parameters: readonly FormParameter[];
  readonly examples: readonly FormExample[];
  readonly senders: readonly Sender[];
  readonly returns: Returns;
  /** The ids that the emulator has at the start, for the path parameters of this operation. */
  readonly known: readonly Offer[];
}
