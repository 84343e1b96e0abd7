/** The facts about one operation that programs read: routing, authorisation, validation, retries and coverage. */
export interface Operation {
  /** Upper case. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path template, as the contract spells it: `/chats/{chat-id}`. */
  readonly path: string;
  /** Whether the path ends in an action or a function, which may carry its namespace. */
  readonly kind?: 'action' | 'function';
  readonly summary: string;
  readonly tag: string;
  readonly deprecated: boolean;
  /** Documented success statuses. */
  readonly success: readonly number[];
  /** Documented error statuses, each with the error code that the contract's first example of it carries. */
  readonly errors: Readonly<Record<number, string>>;
  /**
   * Permissions, least privileged first, by the kind of token. A kind that is absent is not supported; an empty list asks
   * for no permission in particular.
   */
  readonly permissions: { readonly delegated?: readonly string[]; readonly application?: readonly string[] };
  readonly parameters: readonly Parameter[];
  /** Whether the request carries a JSON body. */
  readonly body: 'required' | 'optional' | 'none';
  /** The component of the body, in `bodyNames`, if its names are taken in any case. */
  readonly bodyNames?: string;
  /** Whether the success response is one page of a list. */
  readonly paged: boolean;
  /** The names of the limits that it is throttled by: its own, then those for what these do not say. Absent if there are none. */
  readonly throttling?: readonly string[];
  /** Whether sending the request twice is the same as sending it once, so that a client may repeat it. */
  readonly idempotent: boolean;
}

/** One parameter of an operation. */
export interface Parameter {
  /** Graph's spelling, `$` included. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'boolean';
  /** Whether the value is a comma-separated list. */
  readonly list: boolean;
  /** The values that it takes, or that the items of a list take, if the contract names them all. */
  readonly values: readonly string[];
  /** The names in values that have options of their own, such as `teamsAppDefinition($expand=bot)`, if there are any. */
  readonly names?: readonly string[];
  /** The value of an absent parameter. Undefined if it has no default. */
  readonly default?: string | number | boolean | readonly string[];
}

/**
 * The names of an object that are taken in any case, each with what its value, or each item of it, is: another object
 * with such names, the members of an enum, or anything else.
 */
export type BodyNames = Readonly<Record<string, string | readonly string[] | null>>;

/** The operations of one version, by operationId. */
export type Operations = Readonly<Record<string, Operation>>;

/** Whether a path asks for the signed-in user, or for something of that user's: `/me`, `/me/chats`. */
export const isOfSignedInUser = (path: string): boolean => path === '/me' || path.startsWith('/me/');
