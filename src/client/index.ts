export type { Token, TokenRequest } from './authorize.ts';
export {
  type BatchedCall,
  type BatchedCalls,
  type BatchResult,
  type BatchResults,
  batch,
  type DependentCall,
} from './batch.ts';
export type { GraphOptions } from './createGraph.ts';
export { type ErrorContext, NetworkError, TimeoutError } from './errors.ts';
export type { AnyGraph, Call, Graph, Transport } from './graph.ts';
export { GraphError } from './graphError.ts';
export {
  type HtmlMessage,
  html,
  type Image,
  image,
  type Mention,
  mentionChat,
  mentionUser,
  type Piece,
} from './html.ts';
export { isOneOf, type Known } from './isOneOf.ts';
export { chatMember, groupChat, type MemberOptions, oneOnOneChat, type Person, userBind } from './members.ts';
export type { Arguments, Operation } from './operation.ts';
export {
  type FromLink,
  items,
  type Page,
  type PagingInput,
  type PagingOptions,
  pages,
  type Reading,
} from './paging.ts';
export type { Attempt, Clock, Policy } from './policy.ts';
export type { CallHeaders, CallOptions } from './request.ts';
export { orThrow, type Result, type ResultWithResponse } from './result.ts';
export type { Fetch } from './send.ts';
export { stream } from './stream.ts';
