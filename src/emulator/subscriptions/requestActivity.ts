/**
 * Whether requests are being served, so that what nobody waits for can give way to them. It measures real time: it is about this
 * machine, not about what the emulator's clock shows.
 */
export class RequestActivity {
  #active = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;

  /** Serves a request, which counts as activity while it lasts and for a moment after. */
  async during<T>(serve: () => Promise<T>): Promise<T> {
    this.#active++;
    try {
      return await serve();
    } finally {
      this.#active--;
      this.#lastEnd = performance.now();
    }
  }

  /** Whether no request is served, and none is likely to come right now. */
  get isQuiet(): boolean {
    return this.#active === 0 && performance.now() - this.#lastEnd >= moment;
  }
}

/** How long after a request the next one of the same client is likely, in ms. */
const moment = 10;
