export type * as beta from '../generated/beta/schema.ts';
export type { components, operations, paths } from '../generated/v1.0/schema.ts';
export { createGraphChat, type GraphChat, type GraphChatOptions, type Token } from './client/createGraphChat.ts';
