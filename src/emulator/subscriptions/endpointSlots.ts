/** How many requests an endpoint gets at a time. Each waits for its turn, and none waits for another endpoint. */
export class EndpointSlots {
  readonly #endpoints = new Map<string, { active: number; readonly waiting: (() => void)[] }>();

  /** Runs work when the endpoint has room for it. */
  async use<T>(url: string, work: () => Promise<T>): Promise<T> {
    const endpoint = this.#endpoints.get(url) ?? { active: 0, waiting: [] };
    this.#endpoints.set(url, endpoint);
    if (endpoint.active >= most) await new Promise<void>((resolve) => endpoint.waiting.push(resolve));
    else endpoint.active++;
    try {
      return await work();
    } finally {
      const next = endpoint.waiting.shift();
      // Its place goes to the next one.
      if (next) next();
      else if (--endpoint.active === 0) this.#endpoints.delete(url);
    }
  }
}

/** How many requests one endpoint gets at once: our choice. */
const most = 4;
