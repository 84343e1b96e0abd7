export type * as beta from '../generated/beta/schema.ts';
export * from '../generated/v1.0/calls.ts';
export type { components, operations, paths, webhooks } from '../generated/v1.0/schema.ts';
export { createGraph } from './client/createGraph.ts';
export { createGraphChat, type GraphChat } from './client/createGraphChat.ts';
export * from './client/index.ts';
