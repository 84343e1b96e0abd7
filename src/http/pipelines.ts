import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** A request that came over a connection, with its response. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

interface Connection {
  /** The newest request. */
  last: Exchange;
  /** How many requests wait for the responses before them. */
  waiting: number;
}

/**
 * The requests of each connection, served one after the other.
 *
 * A client may send many requests before it reads a response. Node hands all of them over at once, and each could have a
 * large response that the client never reads.
 */
export class Pipelines {
  readonly #connections = new WeakMap<Duplex, Connection>();

  /**
   * Calls `serve` once the client has every earlier response of its connection. Nothing more is read from a connection
   * with a request that waits.
   */
  inTurn({ incoming, outgoing }: Exchange, serve: () => void): void {
    const { socket } = incoming;
    const connection = this.#connections.get(socket) ?? { last: { incoming, outgoing }, waiting: 0 };
    connection.last = { incoming, outgoing };
    this.#connections.set(socket, connection);
    // Node gives the socket to the response whose turn it is.
    if (outgoing.socket) {
      serve();
      return;
    }
    connection.waiting++;
    // Later, because Node resumes reading when it has parsed a whole request.
    process.nextTick(() => {
      if (connection.waiting > 0) socket.pause();
    });
    outgoing.once('socket', () => {
      connection.waiting--;
      if (connection.waiting === 0) socket.resume();
      serve();
    });
  }

  /** The newest request of a connection. Undefined if there was none. */
  last(socket: Duplex): Exchange | undefined {
    return this.#connections.get(socket)?.last;
  }
}
