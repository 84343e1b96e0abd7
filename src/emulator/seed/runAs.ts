import { serviceRoot } from '../../contract/versions.ts';
import type { User } from '../directory/directoryRecords.ts';
import { defaultApp } from '../directory/identify.ts';
import { findHandler, type HandledId } from '../handlers.ts';
import type { Body, Context, RequestContext, StorageContext } from '../requestContext.ts';
import { withPath } from './seed.ts';

/** What loading a seed needs. */
export type SeedContext = StorageContext;

/** A request of a person at a time. */
export interface SeedRequest<Id extends HandledId> {
  readonly user: User;
  /** In ms since 1970. */
  readonly time: number;
  readonly path: Context<Id>['path'];
  readonly body: Body<Id>;
}

/**
 * Runs a request as a user at a time in the past, and returns the body of the response. The rules of the API apply, so a
 * seed looks as if people had done it all. Throws a `GraphFailure` if it breaks a rule.
 */
export async function runAs<Id extends HandledId>(
  seedContext: SeedContext,
  operationId: Id,
  { user, time, path, body }: SeedRequest<Id>,
): Promise<{ readonly id: string }> {
  const context: RequestContext = {
    ...atTime(seedContext, time),
    operationId,
    version: 'beta',
    caller: { kind: 'delegated', user, app: defaultApp, permissions: undefined },
    root: serviceRoot,
    url: serviceRoot,
    unknownEnumMembers: true,
    webhooks: noWebhooks,
  };
  const request = { ...context, path, query: {}, header: {}, body } as unknown as Context;
  const response = await findHandler(operationId)(request);
  if ('resume' in response) throw new Error(`A seed cannot run ${operationId}, which asks other servers.`);
  return response.body as { readonly id: string };
}

/** A seed subscribes to nothing. */
const noWebhooks: RequestContext['webhooks'] = {
  isStrict: true,
  shakeHands: () => Promise.reject(new Error('A seed asks no other server.')),
};

/** A context whose clock shows another time. */
export const atTime = (context: SeedContext, time: number): SeedContext => ({ ...context, clock: { now: () => time } });

/** One thing that a seed describes, with its time. */
export interface SeedEvent {
  /** In ms since 1970. */
  readonly time: number;
  /** Its path in the seed: `/chats/0/messages/1`. */
  readonly seedPath: string;
  readonly run: () => Promise<void>;
}

/** Runs events in order of time; events of one time in the order of the list. */
export async function runInOrder(events: readonly SeedEvent[]): Promise<void> {
  const ordered = events.toSorted((a, b) => a.time - b.time);
  for (const event of ordered) await withPath(event.seedPath, event.run);
}
