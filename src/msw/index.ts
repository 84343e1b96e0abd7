export { type GraphHandlersOptions, graphHandlers } from './graphHandlers.ts';
