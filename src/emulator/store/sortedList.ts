import type { Range } from './store.ts';

/** Keys in an order. New ones mostly come last, which is cheap; elsewhere the rest of the list moves. */
export class SortedList {
  readonly #orders: string[] = [];
  readonly #keys: string[] = [];

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  add(order: string, key: string): void {
    const at = this.#position(order, key);
    if (at === this.#keys.length) {
      this.#orders.push(order);
      this.#keys.push(key);
      return;
    }
    this.#orders.splice(at, 0, order);
    this.#keys.splice(at, 0, key);
  }

  remove(order: string, key: string): void {
    const at = this.#position(order, key);
    if (this.#keys[at] !== key) return;
    this.#orders.splice(at, 1);
    this.#keys.splice(at, 1);
  }

  range({ after, limit = Number.POSITIVE_INFINITY, descending = false }: Range): string[] {
    if (descending) {
      const end = after === undefined ? this.#keys.length : this.#firstNotBefore(after);
      return this.#keys.slice(Math.max(0, end - limit), end).reverse();
    }
    const start = after === undefined ? 0 : this.#firstAfter(after);
    return this.#keys.slice(start, start + limit);
  }

  #firstNotBefore(order: string): number {
    return this.#search((at) => (this.#orders[at] ?? '') >= order);
  }

  #firstAfter(order: string): number {
    return this.#search((at) => (this.#orders[at] ?? '') > order);
  }

  #position(order: string, key: string): number {
    return this.#search((at) => {
      const other = this.#orders[at] ?? '';
      return other > order || (other === order && (this.#keys[at] ?? '') >= key);
    });
  }

  /** The first place for which a condition holds that holds for all places after it. */
  #search(holds: (at: number) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    if (high > 0 && !holds(high - 1)) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
