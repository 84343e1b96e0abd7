import { type Described, type OpenApi, resolve, type Schema } from '../../contract/openapi.ts';
import type { Returns } from './offers.ts';

/**
 * Which path parameters take the ids of each operation's success responses, by operationId.
 *
 * The contract says it in two ways: `GET …/{message-id}` returns a chatMessage, so the id of any chatMessage is a
 * message-id; and what a list at `…/pinnedMessages` has is named by the parameter of `…/pinnedMessages/{…}`.
 */
export function returnsOf(api: OpenApi, operations: readonly Described[]): ReadonlyMap<string, Returns> {
  const byType = new Map<string, Set<string>>();
  const byCollection = new Map<string, string>();
  for (const { path, verb, responses } of operations) {
    const [, collection = '', parameter = ''] = path.match(/^(.*)\/\{([^{}]+)\}$/) ?? [];
    if (parameter === '') continue;
    byCollection.set(collection, parameter);
    const type = verb === 'get' ? returned(api, responses)?.type : undefined;
    if (type !== undefined) byType.set(type, (byType.get(type) ?? new Set()).add(parameter));
  }
  return new Map(
    operations.map(({ id, path, responses }) => {
      const { type = '', list = false } = returned(api, responses) ?? {};
      const own = list || responses['201'] ? byCollection.get(path) : undefined;
      const parameters = [...new Set([...(own === undefined ? [] : [own]), ...(byType.get(type) ?? [])])];
      const hasLocation = Object.values(responses).some(({ headers = {} }) => 'Location' in headers);
      return [id, { parameters, list, entities: hasLocation ? entities(operations, path) : [] }];
    }),
  );
}

/** The paths that a `Location` of an operation may name: one entity below the same first segment. */
function entities(operations: readonly Described[], path: string): string[] {
  const first = `/${path.split('/')[1]}/`;
  const found = operations.filter(
    (other) => other.verb === 'get' && other.path.startsWith(first) && other.path.endsWith('}'),
  );
  return found.map((other) => other.path);
}

/** The type of what the success response has: of itself, or of the items of its list. */
function returned(api: OpenApi, responses: Described['responses']): { type: string; list: boolean } | undefined {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const schema = success?.[1].content?.['application/json']?.schema;
  if (!schema) return undefined;
  const item = resolve<Schema>(api, schema as Schema & { $ref: string }).properties?.['value']?.items;
  const name = (item ?? schema).$ref?.split('/').at(-1);
  return name === undefined ? undefined : { type: name, list: item !== undefined };
}
