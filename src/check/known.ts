import type { CheckedResponse } from './checker.ts';
import type { CheckedOperation } from './contract.ts';

/** How the topic of every chat begins that a check creates. */
export const topicOfCheck = 'graph-chat check';

/** What is known of the server: values of path parameters by name, and which list has them. */
export class Known {
  readonly #values = new Map<string, string>();
  readonly #lists = new Map<string, string>();

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** Sets a value that is not known yet. */
  set(name: string, value: string | undefined): void {
    if (value !== undefined && !this.#values.has(name)) this.#values.set(name, value);
  }

  /** The first parameter of an operation that is not known. Undefined if it can be asked. */
  missing({ path }: CheckedOperation): string | undefined {
    return parametersIn(path).find((name) => !this.#values.has(name));
  }

  /** The parameters of an operation that can be asked. */
  pathOf({ path }: CheckedOperation): Record<string, string> {
    return Object.fromEntries(parametersIn(path).map((name) => [name, this.#values.get(name) ?? '']));
  }

  /** Whether an operation asks for an item that a list of the server names. */
  isListed({ path }: CheckedOperation): boolean {
    const last = parametersIn(path).at(-1);
    return last !== undefined && path === `${this.#lists.get(last)}/{${last}}`;
  }

  /**
   * Learns the id of an item of a list, under the name that the paths below the list have for it, and from `/me` who the user
   * is. Which user and which group may be read, only the user says: a list of the directory has others.
   */
  learn({ path }: CheckedOperation, { body }: CheckedResponse, all: readonly CheckedOperation[]): void {
    if (path === '/me') this.set('user-id', ownId(body));
    const item = itemOf(body);
    if (item === undefined) return;
    const below = all
      .filter((each) => each.path.startsWith(`${path}/`))
      .map((each) => each.path.slice(path.length + 1));
    const name = below.map((rest) => rest.match(/^\{([^}/]+)\}$/)?.[1]).find((found) => found !== undefined);
    if (name === undefined || this.#values.has(name) || ['user-id', 'group-id'].includes(name)) return;
    this.#values.set(name, item);
    this.#lists.set(name, path);
  }
}

function ownId(body: unknown): string | undefined {
  const { id } = (body ?? {}) as { id?: unknown };
  return isUsableId(id) ? id : undefined;
}

/** The names of the parameters in a path template. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** Whether a value of a response can be an id in a path. A URL would resolve `..`, and nobody has an id of a megabyte. */
export function isUsableId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000 && !/^(\.{0,2})$|\p{Cs}/u.test(value);
}

/** The items of a list that a server returned, whatever it returned. */
export function itemsOf(body: unknown): Readonly<Record<string, unknown>>[] {
  const { value } = (body ?? {}) as { value?: unknown };
  return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
}

/**
 * The id of the item of a list that has most of what can be asked for: a group chat, a message or post with pictures or files.
 * A chat that an earlier check left has next to nothing.
 */
function itemOf(body: unknown): string | undefined {
  const items = itemsOf(body).filter(({ id }) => isUsableId(id));
  const hasMore = (item: Readonly<Record<string, unknown>>) =>
    item['chatType'] === 'group' || item['hasAttachments'] === true || hasHostedContents(item);
  const isOurs = ({ topic }: Readonly<Record<string, unknown>>) =>
    typeof topic === 'string' && topic.startsWith(topicOfCheck);
  const others = items.filter((item) => !isOurs(item));
  return (others.find(hasMore) ?? others[0] ?? items[0])?.['id'] as string | undefined;
}

function hasHostedContents({ body }: Readonly<Record<string, unknown>>): boolean {
  const { content } = (body ?? {}) as { content?: unknown };
  return typeof content === 'string' && content.includes('/hostedContents/');
}
