import type { LogEntry } from '../http/graphApp.ts';

/** The newest requests, up to a number. */
export class RequestLog {
  #entries: LogEntry[] = [];
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
    if (this.#entries.length === 2 * this.#size) this.#entries = this.#entries.slice(-this.#size);
  }

  clear(): void {
    this.#entries = [];
  }
}
