/** What requests asked for, by their callers. Each request has a caller of its own. */
const wanted = new WeakMap<object, readonly string[] | undefined>();

/**
 * Notes the permissions, least privileged first, of which a request needs one, if they are fewer than those of its operation: what
 * it takes to subscribe depends on the resource. Undefined if none will do.
 */
export function noteWanted(caller: object, permissions: readonly string[] | undefined): void {
  wanted.set(caller, permissions);
}

/** What was noted for a caller, or what its operation says if nothing was. */
export const wantedBy = (caller: object, ofOperation: readonly string[] | undefined): readonly string[] | undefined =>
  wanted.has(caller) ? wanted.get(caller) : ofOperation;
