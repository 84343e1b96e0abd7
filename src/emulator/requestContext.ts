import type { OperationId as BetaId } from '../../generated/beta/operations.ts';
import type { operations as BetaOperations } from '../../generated/beta/schema.ts';
import type { Clock } from './clock.ts';
import type { Caller } from './directory/caller.ts';
import type { Directory } from './directory/directory.ts';
import type { Ids } from './ids.ts';
import type { Records } from './records/records.ts';

/** The name of an operation. Beta has everything that v1.0 has. */
export type OperationId = BetaId;

type Parameters<Id extends OperationId, Place extends string> = BetaOperations[Id] extends {
  parameters: { [P in Place]?: infer Values };
}
  ? NonNullable<Values>
  : Record<never, never>;

/** Query options as they were read: `$top` and `$skip` are always there, because the contract gives them defaults. */
type WithDefaults<Query> = Query & Required<Pick<Query, keyof Query & ('$top' | '$skip')>>;

/** The JSON body that an operation takes. */
export type Body<Id extends OperationId> = BetaOperations[Id] extends {
  requestBody: { content: { 'application/json': infer Value } };
}
  ? Value
  : BetaOperations[Id] extends { requestBody?: { content: { 'application/json': infer Value } } }
    ? Value | undefined
    : undefined;

/** What every handler gets, whatever its operation. */
export interface RequestContext {
  readonly operationId: string;
  readonly version: 'v1.0' | 'beta';
  readonly caller: Caller;
  readonly records: Records;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly webhooks: Webhooks;
  /** The root that the caller used: `http://127.0.0.1:4010/v1.0`. Links of the response begin with it. */
  readonly root: string;
  /** The URL of the request. */
  readonly url: string;
  /** Whether the request carries `Prefer: include-unknown-enum-members`. */
  readonly unknownEnumMembers: boolean;
}

/** What handlers need of the endpoints that change notifications go to. */
export interface Webhooks {
  /** Whether `http` is refused for this machine too. */
  readonly isStrict: boolean;
  /** Asks an endpoint whether it wants notifications. Throws a `GraphFailure` 400. Not for a transaction. */
  shakeHands(url: string): Promise<void>;
}

/** What only beta's types have: these properties on beta, none on v1.0. */
export function onBeta<Properties extends object>(
  { version }: Pick<RequestContext, 'version'>,
  properties: Properties,
): Partial<Properties> {
  return version === 'beta' ? properties : {};
}

/** What reads and writes records: a request has it, and so does the loading of a seed. */
export type StorageContext = Pick<RequestContext, 'records' | 'directory' | 'clock' | 'ids'>;

/** A request as its handler gets it: its parameters and its body have been validated against the contract. */
export interface Context<Id extends OperationId = OperationId> extends RequestContext {
  readonly path: Parameters<Id, 'path'>;
  readonly query: WithDefaults<Parameters<Id, 'query'>>;
  /** The headers that the contract describes, in its spelling. */
  readonly header: Parameters<Id, 'header'>;
  /** Undefined if the body is optional and absent. */
  readonly body: Body<Id>;
}

/** What a handler returns. */
export interface HandlerResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * A request that has to do something between two transactions, such as to ask another server. What was written before is
 * kept.
 */
export interface Suspended<C extends RequestContext = RequestContext> {
  /** What is done outside of a transaction. If it throws, the request fails. */
  readonly outside: () => Promise<void>;
  /** Handles the rest, in another transaction with a context of its own. */
  readonly resume: (context: C) => Promise<HandlerResponse>;
}

/** Handles one operation. Throws a `GraphFailure` if a rule is broken; then its writes are rolled back. */
export type Handler<Id extends OperationId> = (
  context: Context<Id>,
) => Promise<HandlerResponse | Suspended<Context<Id>>>;

/** The handlers of some operations. `satisfies Handlers` types each by its operationId. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };
