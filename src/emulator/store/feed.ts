import { firstIndex } from './firstIndex.ts';
import type { Change } from './store.ts';

/** What a feed tells of. */
export interface Tracked {
  readonly value: unknown;
  /** The number of the last write. Zero while the feed is not to tell of it. */
  readonly sequence: number;
}

/**
 * The last writes, in the order of their numbers. A write only adds an entry. The entry before it stays for a while: its
 * number tells that it is not the last.
 */
export class Feed {
  #sequences: number[] = [];
  #items: Tracked[] = [];
  #tidied = 0;

  /** Adds an item that was just written. Its number is above all others. */
  add(item: Tracked): void {
    this.#sequences.push(item.sequence);
    this.#items.push(item);
  }

  /** Takes back the newest entry. */
  drop(): void {
    this.#sequences.pop();
    this.#items.pop();
  }

  /** What was written after a number. */
  after(sequence: number, limit: number): Change[] {
    const changes: Change[] = [];
    const first = firstIndex(this.#sequences.length, (at) => (this.#sequences[at] as number) > sequence);
    for (let at = first; at < this.#items.length && changes.length < limit; at++) {
      const item = this.#items[at] as Tracked;
      if (item.sequence === this.#sequences[at]) changes.push({ sequence: item.sequence, value: item.value });
    }
    return changes;
  }

  /** Forgets the entries that are no longer the last, now and then. Nothing can be taken back after that. */
  tidy(): void {
    if (this.#items.length < 2 * this.#tidied + 1000) return;
    this.#items = this.#items.filter((item, at) => item.sequence === this.#sequences[at]);
    this.#sequences = this.#items.map(({ sequence }) => sequence);
    this.#tidied = this.#items.length;
  }
}
