/** How long an outage of a database is borne. It begins anew whenever the database has answered. */
export class Patience {
  readonly #milliseconds: number;
  #start = performance.now();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** What is left of it, in ms. Negative if it is exhausted. */
  get left(): number {
    return this.#milliseconds - (performance.now() - this.#start);
  }

  renew(): void {
    this.#start = performance.now();
  }
}
