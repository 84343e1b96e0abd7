import { expect, test } from 'vitest';
import { story } from './story.ts';

test('a chat that does not exist answers 404 and names it', async () => {
  const { as } = await story();
  const { status, body } = await as('alex').get('/chats/19:none@thread.v2');
  expect(status).toBe(404);
  expect(body.error.message).toContain('19:none@thread.v2');
});
