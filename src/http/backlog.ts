import type { ServerResponse } from 'node:http';

/** Limits of a {@link Backlog}. */
export interface BacklogLimits {
  /** How long a client may take to read a response, in ms. Then its connection is closed. */
  readonly responseTimeout: number;
  /** The same while requests of others wait for room, in ms. */
  readonly fullResponseTimeout: number;
  /** How many bytes may be unread before new requests wait. */
  readonly fullBacklog: number;
  /** How many bytes may be unread before connections are closed, the one that has waited longest first. */
  readonly maxBacklog: number;
}

interface Unread {
  readonly bytes: number;
  /** When it was made, by `performance.now()`. */
  readonly since: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * The responses that are made and that clients have not read yet, of all connections. Bounds their memory.
 *
 * The timeout is one for the whole response. An idle timeout, as sockets have, never ends for a client that reads a byte now
 * and then.
 */
export class Backlog {
  readonly #limits: BacklogLimits;
  /** In the order in which they were made. */
  readonly #unread = new Map<ServerResponse, Unread>();
  readonly #waiting: (() => void)[] = [];
  #bytes = 0;
  /** Set as long as requests wait. */
  #roomMaker: NodeJS.Timeout | undefined;

  constructor(limits: BacklogLimits) {
    this.#limits = limits;
  }

  /** Calls `serve` as soon as there is room for its response. */
  whenRoom(serve: () => void): void {
    if (this.#hasRoom) {
      serve();
      return;
    }
    this.#waiting.push(serve);
    this.#roomMaker ??= setInterval(() => this.#makeRoom(), this.#limits.fullResponseTimeout);
  }

  /** Counts a response of so many bytes that was written, until its client has read it. */
  add(outgoing: ServerResponse, bytes: number): void {
    // The system has taken all of it, as it takes most responses.
    if (!outgoing.socket?.writableLength) return;
    const timer = setTimeout(() => this.#close(outgoing), this.#limits.responseTimeout);
    this.#unread.set(outgoing, { bytes, since: performance.now(), timer });
    this.#bytes += bytes;
    outgoing.once('close', () => this.#remove(outgoing));
    for (const oldest of this.#unread.keys()) {
      if (this.#bytes <= this.#limits.maxBacklog) break;
      this.#close(oldest);
    }
  }

  get #hasRoom(): boolean {
    return this.#bytes < this.#limits.fullBacklog;
  }

  #makeRoom(): void {
    const earliest = performance.now() - this.#limits.fullResponseTimeout;
    for (const [outgoing, { since }] of this.#unread) {
      if (since <= earliest) this.#close(outgoing);
    }
  }

  #close(outgoing: ServerResponse): void {
    outgoing.socket?.destroy();
    this.#remove(outgoing);
  }

  #remove(outgoing: ServerResponse): void {
    const unread = this.#unread.get(outgoing);
    if (!unread) return;
    clearTimeout(unread.timer);
    this.#unread.delete(outgoing);
    this.#bytes -= unread.bytes;
    this.#serveNext();
  }

  /** Serves what waits, one at a time: the response of each shows whether there is room for the next. */
  #serveNext(): void {
    if (!this.#hasRoom) return;
    const serve = this.#waiting.shift();
    if (!serve) {
      clearInterval(this.#roomMaker);
      this.#roomMaker = undefined;
      return;
    }
    serve();
    setImmediate(() => this.#serveNext());
  }
}
