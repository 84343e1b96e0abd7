export type { GraphApp, LogEntry } from '../http/graphApp.ts';
export { createMock, type MockOptions } from './createMock.ts';
export { type StartMockOptions, startMock } from './startMock.ts';
