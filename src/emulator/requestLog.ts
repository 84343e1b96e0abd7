import type { LogEntry } from '../http/graphApp.ts';

/** The newest requests, up to a number. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];
  readonly #size: number;

  constructor(size = 1000) {
    this.#size = size;
  }

  /** The requests, the oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries.slice(-this.#size);
  }

  add(entry: LogEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * this.#size) this.#entries.splice(0, this.#size);
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
