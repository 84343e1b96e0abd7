/** An id that a response named, for the path parameter of other operations. */
export interface Offer {
  /** The name of the path parameter, such as `message-id`. */
  readonly parameter: string;
  readonly value: string;
  /** What a reader recognises it by. May be empty. */
  readonly label: string;
  /** The path parameters that lead to it, by name: a message is one of a chat. */
  readonly parents: Readonly<Record<string, string>>;
}

/** The ids that the success responses of an operation name. */
export interface Returns {
  /** The path parameters that take the `id` of what the response is, or of each item of its list. */
  readonly parameters: readonly string[];
  /** Whether it is a list. */
  readonly list: boolean;
  /** The paths of entities, to which a `Location` header may lead. */
  readonly entities: readonly string[];
}

/** The offers of a response to a request with these path parameters. `location` is the header, if there is one. */
export function offersOf(
  { parameters, list, entities }: Returns,
  parents: Readonly<Record<string, string>>,
  body: unknown,
  location?: string | null,
): Offer[] {
  const found = list ? itemsOf(body) : [body];
  const offers = found.flatMap((entity) => {
    const { id } = (entity ?? {}) as { readonly id?: unknown };
    if (typeof id !== 'string') return [];
    // The ids behind this one in a path are no way to it.
    return parameters.map((parameter) => ({
      parameter,
      value: id,
      label: labelOf(entity),
      parents: before(parents, parameter),
    }));
  });
  return [...offers, ...entities.flatMap((template) => offersOfLocation(template, location ?? ''))].filter(
    ({ parameter, value }, at, all) =>
      all.findIndex((other) => other.parameter === parameter && other.value === value) === at,
  );
}

/** Whether an offer is for a request whose other path parameters are these: nothing that leads to it contradicts them. */
export const suits = ({ parents }: Offer, path: Readonly<Record<string, string>>): boolean =>
  Object.entries(parents).every(([name, value]) => !path[name] || path[name] === value);

function itemsOf(body: unknown): unknown[] {
  const { value } = (body ?? {}) as { readonly value?: unknown };
  return Array.isArray(value) ? value : [];
}

function before(parents: Readonly<Record<string, string>>, parameter: string): Record<string, string> {
  const entries = Object.entries(parents);
  const at = entries.findIndex(([name]) => name === parameter);
  return Object.fromEntries(at === -1 ? entries : entries.slice(0, at));
}

/** The last id of a link to an entity: behind a slash, or in parentheses. */
function offersOfLocation(template: string, location: string): Offer[] {
  const path = location
    .replace(/^[a-z]+:\/\/[^/]*\/[^/]+/i, '')
    .replaceAll(/\('([^']*)'\)/g, '/$1')
    .split('/');
  const names = template.split('/');
  if (path.length !== names.length) return [];
  const values: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const segment = path[at] ?? '';
    if (!name.startsWith('{')) {
      if (name !== segment) return [];
      continue;
    }
    values[name.slice(1, -1)] = decoded(segment);
  }
  const [parameter = '', value = ''] = Object.entries(values).at(-1) ?? [];
  return value === '' ? [] : [{ parameter, value, label: '', parents: before(values, parameter) }];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What names an entity to people, first what names it best. */
const naming = ['displayName', 'topic', 'name', 'subject', 'preview', 'chatType', 'contentType'];

function labelOf(entity: unknown): string {
  const { body, ...properties } = entity as Record<string, unknown> & {
    readonly body?: { readonly content?: unknown };
  };
  const texts = [...naming.map((name) => properties[name]), body?.content];
  const text = texts.find((value) => typeof value === 'string' && value !== '') ?? '';
  const plain = String(text)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
