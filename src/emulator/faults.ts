import type { components } from '../../generated/emulator/schema.ts';
import type { Answer } from '../contract/answer.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import { versions } from '../contract/versions.ts';
import { ConnectionDropped } from '../http/connectionDropped.ts';
import type { OperationId } from './requestContext.ts';

/** Something that goes wrong with requests of an operation: an error, a wait, a lost connection, a damaged answer. */
export type Fault = Omit<components['schemas']['fault'], 'operation'> & {
  /** An operationId, or `*` for every operation. */
  readonly operation: OperationId | '*';
};

interface Armed {
  readonly fault: Fault;
  /** How many requests are spared before it happens. */
  spared: number;
  /** How often it happens still. */
  left: number;
}

/** A fault with how often it happens still, and how many requests are spared before. */
export type ArmedFault = Omit<Fault, 'times' | 'after'> & Pick<Fault, 'times' | 'after'>;

/** Waits for ms. */
export type Wait = (milliseconds: number) => Promise<void>;

const passTime: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The faults that are armed. They happen in the order in which they were armed, one to a request. */
export class Faults {
  #armed: Armed[] = [];
  readonly #wait: Wait;

  constructor(wait: Wait = passTime) {
    this.#wait = wait;
  }

  /** What is armed still. */
  get list(): readonly Fault[] {
    return this.#armed.map(({ fault, spared, left }) => ({
      ...fault,
      times: left === Number.POSITIVE_INFINITY ? 'always' : left,
      after: spared,
    }));
  }

  /** Arms faults. Throws a {@link GraphFailure} 400 where one names no operation of the contract or does nothing. */
  arm(...faults: readonly Fault[]): void {
    for (const fault of faults) check(fault);
    this.#armed.push(
      ...faults.map((fault) => {
        const { times = 1, after = 0 } = fault;
        return { fault, spared: after, left: times === 'always' ? Number.POSITIVE_INFINITY : times };
      }),
    );
  }

  /** Disarms all of them. */
  clear(): void {
    this.#armed = [];
  }

  /** The fault that happens to a request of an operation, which counts for it. Undefined where there is none. */
  take(operationId: string): Fault | undefined {
    if (this.#armed.length === 0) return undefined;
    for (const armed of this.#armed) {
      const { operation } = armed.fault;
      if (operation !== '*' && operation !== operationId) continue;
      if (armed.spared > 0) {
        armed.spared--;
        continue;
      }
      armed.left--;
      if (armed.left === 0) this.#armed = this.#armed.filter((other) => other !== armed);
      return armed.fault;
    }
    return undefined;
  }

  /** Serves a request to which a fault happens. Throws a {@link GraphFailure} or a {@link ConnectionDropped}. */
  async strike(fault: Fault, serve: () => Promise<Answer>): Promise<Answer> {
    const { latency = 0, drop, status, code, message, retryAfter, damage } = fault;
    if (latency > 0) await this.#wait(latency);
    if (drop === 'before') throw new ConnectionDropped();
    if (status !== undefined) {
      const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
      throw new GraphFailure(status, { code, message, headers });
    }
    const answer = await serve();
    if (drop === 'after') throw new ConnectionDropped();
    return damage ? { ...answer, damage } : answer;
  }
}

const known = new Set(versions.flatMap(({ operations }) => Object.keys(operations)));

function check({ operation, latency, drop, status, damage }: Fault): void {
  if (operation !== '*' && !known.has(operation)) {
    throw new GraphFailure(400, {
      message: `There is no operation '${operation}'. Name one by its operationId, or '*'.`,
    });
  }
  if (latency === undefined && drop === undefined && status === undefined && damage === undefined) {
    throw new GraphFailure(400, { message: 'A fault does something: give it a latency, a status, drop or damage.' });
  }
}
