/**
 * Lets so many do something at a time, in the order in which they came. Whoever waits does so for as long as others get something
 * done, and loses patience when nobody does.
 */
export class Places {
  #free: number;
  readonly #patience: number;
  readonly #waiting = new Set<() => void>();
  #lastDone = Number.NEGATIVE_INFINITY;

  /** `patience` is in ms. */
  constructor(count: number, patience: number) {
    this.#free = count;
    this.#patience = patience;
  }

  /** Does something when there is a place. Throws what `impatience` makes if there is none for too long. */
  async use<T>(work: () => Promise<T>, impatience: () => Error): Promise<T> {
    if (this.#free === 0) await this.#turn(impatience);
    else this.#free--;
    try {
      const result = await work();
      this.#lastDone = performance.now();
      return result;
    } finally {
      this.#leave();
    }
  }

  #leave(): void {
    const [next] = this.#waiting;
    // Its place goes to the next one.
    if (next) next();
    else this.#free++;
  }

  #turn(impatience: () => Error): Promise<void> {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const come = () => {
        clearTimeout(timer);
        this.#waiting.delete(come);
        resolve();
      };
      const look = () => {
        const left = this.#patience - (performance.now() - Math.max(start, this.#lastDone));
        if (left > 0) {
          timer = setTimeout(look, left);
          return;
        }
        this.#waiting.delete(come);
        reject(impatience());
      };
      let timer = setTimeout(look, this.#patience);
      this.#waiting.add(come);
    });
  }
}
