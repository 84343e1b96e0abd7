import { serviceRoot } from '../../contract/versions.ts';
import type { User } from '../directory/directoryRecords.ts';
import { someApp } from '../directory/identify.ts';
import { handlerOf } from '../handlers.ts';
import type { Body, Context, OperationId, Situation } from '../requestContext.ts';
import { at } from './seed.ts';

/** What is at hand when a seed is sown. */
export type Ground = Pick<Situation, 'records' | 'directory' | 'clock' | 'ids'>;

/** A request of a person at a time. */
export interface Act<Id extends OperationId> {
  readonly user: User;
  /** In ms since 1970. */
  readonly time: number;
  readonly path: Context<Id>['path'];
  readonly body: Body<Id>;
}

/**
 * Lets a person do what a request would do, at the time when it was done, and returns the body of the answer. So what
 * was sown is as if people had done it: the rules hold. Throws a `GraphFailure` where one is broken.
 */
export async function act<Id extends Exclude<OperationId, 'runBatch'>>(
  ground: Ground,
  operationId: Id,
  { user, time, path, body }: Act<Id>,
): Promise<{ readonly id: string }> {
  const situation: Situation = {
    ...atTime(ground, time),
    operationId,
    version: 'beta',
    caller: { kind: 'delegated', user, app: someApp, permissions: undefined },
    origin: new URL(serviceRoot).origin,
    root: serviceRoot,
    url: serviceRoot,
    unknownEnumMembers: true,
  };
  const { body: answer } = await handlerOf(operationId)({ ...situation, path, query: {}, body } as unknown as Context);
  return answer as { readonly id: string };
}

/** The ground at another time. */
export const atTime = (ground: Ground, time: number): Ground => ({ ...ground, clock: { now: () => time } });

/** Something that happened. */
export interface Event {
  /** In ms since 1970. */
  readonly time: number;
  /** Where the seed tells of it: `chats[0].messages[1]`. */
  readonly place: string;
  readonly happen: () => Promise<void>;
}

/** Lets events happen in the order of time; those of one time in the order in which they are told. */
export async function happen(events: readonly Event[]): Promise<void> {
  const ordered = events.toSorted((a, b) => a.time - b.time);
  for (const event of ordered) await at(event.place, event.happen);
}
