/** How many values are remembered at least, once there were as many. */
const maxValues = 4000;

/** The longest text whose value is remembered. Images and other long ones would take the room of thousands. */
const maxLength = 4096;

/**
 * Values that were read not long ago, by the number of their record, so that they need not be parsed again. Whoever
 * writes or undoes must say so.
 */
export class ValueCache {
  /** The values that were read since the older map was full. */
  #newer = new Map<number, unknown>();
  #older = new Map<number, unknown>();

  /** The value of a record, which is parsed if it is not remembered. */
  get(id: number, text: () => string): unknown {
    const newer = this.#newer.get(id);
    if (newer !== undefined) return newer;
    const older = this.#older.get(id);
    if (older !== undefined) return this.#remember(id, older);
    const json = text();
    const value: unknown = JSON.parse(json);
    return json.length <= maxLength ? this.#remember(id, value) : value;
  }

  forget(id: number): void {
    this.#newer.delete(id);
    this.#older.delete(id);
  }

  forgetAll(): void {
    this.#newer.clear();
    this.#older.clear();
  }

  #remember(id: number, value: unknown): unknown {
    if (this.#newer.size >= maxValues) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(id, value);
    return value;
  }
}
