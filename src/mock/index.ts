export type { LogEntry } from '../http/graphApp.ts';
export { createMock, type Mock, type MockOptions } from './createMock.ts';
export { type StartMockOptions, startMock } from './startMock.ts';
