/** A connection that ended without a response, as `fetch` reports one. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('fetch failed', { cause: new Error('The connection was dropped, as a fault asked for.') });
  }
}
