/** A step of a path: a collection, and the id in it if the path has one. */
export interface Step {
  /** The name of the collection, in lower case. */
  readonly collection: string;
  readonly id: string | undefined;
}

/**
 * Takes the path of a resource apart, with keys in parentheses or as segments: `chats('19:x')/messages('1')` is the same as
 * `/chats/19:x/messages/1`. A version or `me` before it, and a query behind it, are left out. What is no path has no steps.
 */
export function stepsOf(resource: string): Step[] {
  const path = resource.replace(/^\/?(?:(?:v1\.0|beta)\/)?(?:me\/)?/, '');
  const step = /([A-Za-z]+)(?:\('((?:[^']|'')*)'\)|\/([^/?]+))?(?:\/|$|(?=\?))/y;
  const steps: Step[] = [];
  for (;;) {
    const end = step.lastIndex;
    if (end === path.length || path[end] === '?') return steps;
    const [, collection, key, segment] = step.exec(path) ?? [];
    if (collection === undefined) return [];
    steps.push({ collection: collection.toLowerCase(), id: decoded(key?.replaceAll("''", "'") ?? segment) });
  }
}

function decoded(id: string | undefined): string | undefined {
  try {
    return id && decodeURIComponent(id);
  } catch {
    return id;
  }
}
