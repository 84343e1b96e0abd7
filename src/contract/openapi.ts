import type { ThrottlingObject } from './throttling.ts';
import type { NotificationLimits, Watchable } from './watchable.ts';

/** The part of an OpenAPI 3.1 document that is read here. The linter has checked the rest. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly tags: readonly TagObject[];
  /** The tags in groups, for a navigation. */
  readonly 'x-tagGroups': readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  /** What the service sends to its callers, by name. */
  readonly webhooks?: Readonly<Record<string, { readonly post: WebhookObject }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly 'x-undecided'?: Readonly<Record<string, Undecided>>;
    readonly [kind: string]: Readonly<Record<string, unknown>> | undefined;
  };
  /** The names of what is undecided everywhere. */
  readonly 'x-undecided'?: readonly string[];
  /** How many requests the service takes. */
  readonly 'x-throttling'?: ThrottlingObject;
}

/** A group of operations. */
export interface TagObject {
  readonly name: string;
  readonly description: string;
  /** What people call it. */
  readonly 'x-displayName': string;
}

/** What the sources leave undecided, or do not say at all, and what is done here. */
export interface Undecided {
  readonly question: string;
  readonly sources: readonly Source[];
  readonly decision: string;
  /** What the decision rests on. */
  readonly basis: 'page' | 'observed' | 'our choice';
}

/** What one source says about a question. */
export interface Source {
  readonly kind: 'page' | 'metadata' | 'SDK' | 'program' | 'report' | 'live run';
  readonly url?: string;
  readonly year?: number;
  readonly says: string;
}

type PathItem = { readonly parameters?: readonly (ParameterObject | Ref)[] } & {
  readonly [verb in Verb]?: OperationObject;
};

/** An operation as the document has it. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly externalDocs: { readonly url: string };
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly 'x-ms-docs-operation-type'?: 'action' | 'function';
  readonly 'x-names-in-any-case'?: boolean;
  readonly security: readonly { readonly delegated?: readonly string[]; readonly application?: readonly string[] }[];
  readonly parameters?: readonly (ParameterObject | Ref)[];
  readonly requestBody?: { readonly required?: boolean; readonly description?: string; readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject | Ref>>;
  /** The delegated permissions that do for a personal Microsoft account, the least privileged first. Defaults to none. */
  readonly 'x-personalAccounts'?: readonly string[];
  /** The names of what is undecided about it. */
  readonly 'x-undecided'?: readonly string[];
  /** The name of its limits, in `x-throttling` of the root. Defaults to those of its tag and method. */
  readonly 'x-throttling'?: string;
  /** On the operation that subscribes: what can be watched, and the limits of what is posted. */
  readonly 'x-watchable'?: readonly (Omit<Watchable, 'readable' | 'options'> &
    Partial<Pick<Watchable, 'readable' | 'options'>>)[];
  readonly 'x-notifications'?: NotificationLimits;
}

/** A request that the service sends, to an address that somebody else answers at. */
export type WebhookObject = Omit<OperationObject, 'operationId' | 'security'>;

/** A parameter of a request. */
export interface ParameterObject {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** A response. */
export interface ResponseObject {
  readonly description: string;
  readonly 'x-max-body-size'?: number;
  readonly 'x-max-message-size'?: number;
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, HeaderObject | Ref>>;
}

/** A header of a response. */
export interface HeaderObject {
  readonly description: string;
  readonly example?: unknown;
  readonly schema: Schema;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, MediaType>>;

interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, ExampleObject | Ref>>;
}

/** A named example. */
export interface ExampleObject {
  readonly value: unknown;
  readonly summary?: string;
  /** On an example of a `default` response: the status that it stands for. On one of a request: the status that it gets. */
  readonly 'x-status'?: number;
  /** On an example of a response without a request of its name: the parameters that ask for it, beside the required ones. */
  readonly 'x-request'?: ExampleParameters;
}

/** Parameters of a request. A value is text, a number, or a list of text. */
export interface ExampleParameters {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A reference to another part of the document. */
export interface Ref {
  readonly $ref: string;
}

/** A JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const verbs = ['get', 'put', 'post', 'patch', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** One operation with everything around it, references to parameters and responses resolved. */
export interface Described {
  readonly id: string;
  readonly path: string;
  readonly verb: Verb;
  readonly object: OperationObject;
  readonly parameters: readonly ParameterObject[];
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** Every operation of a bundled document, in the document's order. */
export function describeOperations(api: OpenApi): Described[] {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const object = item[verb];
      if (!object) return [];
      const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((p) => resolve(api, p));
      const responses = Object.fromEntries(Object.entries(object.responses).map(([s, r]) => [s, resolve(api, r)]));
      return [{ id: object.operationId, path, verb, object, parameters, responses }];
    }),
  );
}

/** Follows a local reference, such as `#/components/responses/Unauthorized`. Throws when it leads nowhere. */
export function resolve<T extends object>(api: OpenApi, value: T | Ref): T {
  if (!('$ref' in value)) return value;
  let target: unknown = api;
  for (const segment of value.$ref.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (!target) throw new Error(`The bundle has no ${value.$ref}.`);
  return resolve(api, target as T | Ref);
}
