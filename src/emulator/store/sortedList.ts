import type { Range } from './store.ts';

/** What a list holds, which has a key and a value. */
export interface Item {
  readonly key: string;
  readonly value: unknown;
}

/** A run of items with their orders. */
class Block {
  readonly orders: string[];
  readonly items: Item[];

  constructor(orders: string[], items: Item[]) {
    this.orders = orders;
    this.items = items;
  }

  isFrom(index: number, order: string, key: string): boolean {
    const other = this.orders[index] as string;
    return other > order || (other === order && (this.items[index] as Item).key >= key);
  }
}

const maxBlockSize = 512;

/**
 * Items in an order; equal orders sort by key. They are kept in blocks, so that a change in the middle of a long list
 * moves little. Most lists have one block.
 */
export class SortedList {
  readonly #blocks: Block[] = [];

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  add(order: string, item: Item): void {
    const number = this.#find((block, index) => block.isFrom(index, order, item.key));
    const block = this.#blocks[number];
    if (!block) {
      this.#append(order, item);
      return;
    }
    const at = firstIndex(block.items.length, (index) => block.isFrom(index, order, item.key));
    block.orders.splice(at, 0, order);
    block.items.splice(at, 0, item);
    if (block.items.length <= maxBlockSize) return;
    const half = maxBlockSize / 2;
    this.#blocks.splice(number + 1, 0, new Block(block.orders.splice(half), block.items.splice(half)));
  }

  remove(order: string, item: Item): void {
    const number = this.#find((block, index) => block.isFrom(index, order, item.key));
    const block = this.#blocks[number];
    if (!block) return;
    const at = firstIndex(block.items.length, (index) => block.isFrom(index, order, item.key));
    if (block.items[at] !== item) return;
    block.orders.splice(at, 1);
    block.items.splice(at, 1);
    if (block.items.length === 0) this.#blocks.splice(number, 1);
  }

  /** The values of a part of the list. */
  range({ after, limit = Number.POSITIVE_INFINITY, descending = false }: Range): unknown[] {
    return descending ? this.#before(after, limit) : this.#after(after, limit);
  }

  #after(order: string | undefined, limit: number): unknown[] {
    const values: unknown[] = [];
    const isAfter = (block: Block, index: number) => order === undefined || (block.orders[index] as string) > order;
    for (let number = this.#find(isAfter); values.length < limit; number++) {
      const block = this.#blocks[number];
      if (!block) break;
      const start = values.length > 0 ? 0 : firstIndex(block.items.length, (index) => isAfter(block, index));
      for (const item of block.items.slice(start, start + limit - values.length)) values.push(item.value);
    }
    return values;
  }

  #before(order: string | undefined, limit: number): unknown[] {
    const values: unknown[] = [];
    const isNotBefore = (block: Block, index: number) =>
      order !== undefined && (block.orders[index] as string) >= order;
    for (let number = this.#find(isNotBefore); values.length < limit && number >= 0; number--) {
      const block = this.#blocks[number];
      if (!block) continue;
      const end = firstIndex(block.items.length, (index) => isNotBefore(block, index));
      const start = Math.max(0, end - (limit - values.length));
      for (const item of block.items.slice(start, end).reverse()) values.push(item.value);
    }
    return values;
  }

  #append(order: string, item: Item): void {
    const last = this.#blocks.at(-1);
    if (last && last.items.length < maxBlockSize) {
      last.orders.push(order);
      last.items.push(item);
    } else {
      this.#blocks.push(new Block([order], [item]));
    }
  }

  /** The first block at whose end a condition holds, or the number of blocks. */
  #find(holds: (block: Block, index: number) => boolean): number {
    return firstIndex(this.#blocks.length, (number) => {
      const block = this.#blocks[number] as Block;
      return holds(block, block.items.length - 1);
    });
  }
}

/** The first index below a length from which on a condition holds, or the length. It fails before and holds after. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  // What is looked for is mostly the end.
  if (length > 0 && !holds(length - 1)) return length;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
