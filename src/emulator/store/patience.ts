/** How long an outage of a database is borne. What takes long without one does not count. */
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

  /** Begins anew, because the database goes on. */
  renew(): void {
    this.#start = performance.now();
  }

  /** Does not count some time, in ms, that was not the database's. */
  excuse(milliseconds: number): void {
    this.#start += milliseconds;
  }
}
