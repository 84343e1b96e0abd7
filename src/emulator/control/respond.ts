import type { GraphResponse } from '../../contract/graphResponse.ts';

/** A response with a body. */
export const ok = (body: unknown): GraphResponse => ({ status: 200, headers: {}, body });

/** A response to what has made something. */
export const created = (body: unknown): GraphResponse => ({ status: 201, headers: {}, body });

/** A response without a body. */
export const done: GraphResponse = { status: 204, headers: {}, body: undefined };
