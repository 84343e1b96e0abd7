import { firstIndex } from './sortedList.ts';
import type { Change } from './store.ts';

/** An item of the feed. */
export interface Tracked {
  readonly value: unknown;
  /** The number of the last write. Zero if the feed is not to report it. */
  readonly sequence: number;
}

/**
 * The last writes, in the order of their numbers. A write only adds an entry. The one before it stays for a while, and
 * so does that of a write which is undone: an entry counts as long as its number is that of its item.
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

  /** Forgets what was added with a number above this one, which was undone. */
  forgetAfter(sequence: number): void {
    while ((this.#sequences.at(-1) ?? 0) > sequence) {
      this.#sequences.pop();
      this.#items.pop();
    }
  }

  /** Forgets the entries that are no longer the last, now and then. No write can be undone after that. */
  tidy(): void {
    if (this.#items.length < 2 * this.#tidied + 1000) return;
    this.#items = this.#items.filter((item, at) => item.sequence === this.#sequences[at]);
    this.#sequences = this.#items.map(({ sequence }) => sequence);
    this.#tidied = this.#items.length;
  }
}
