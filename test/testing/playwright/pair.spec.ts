import { createChat, listChatMessages, oneOnOneChat, sendChatMessage } from 'graph-chat';
import { expect, type TestWorld, test } from 'graph-chat/testing/playwright';

// Each of these is right alone. Those that run beside it have the same two people. `--repeat-each` would start a worker for each
// repetition, which takes longer than the tests.
for (let round = 1; round <= Number(process.env['ROUNDS'] ?? 1); round += 1) {
  for (const text of ['Nine it is.', 'Ten it is.']) {
    test(`the two have a new chat, and nobody else writes there: ${text} (${round})`, async ({ world }) => {
      const { path } = await startChat(world);
      for (const content of [text, `${text} Really.`]) {
        await sendChatMessage(world.as('priya'), { path, body: { body: { content } } });
      }
      const { value } = await listChatMessages(world.as('alex'), { path });
      expect(value.map(({ body }) => body?.content)).toEqual([`${text} Really.`, text]);
      expect(await world.requests({ operationId: 'sendChatMessage' })).toHaveLength(2);
    });
  }

  for (const status of [403, 503]) {
    test(`what goes wrong with ${status}, goes wrong here and once (${round})`, async ({ world }) => {
      const { path } = await startChat(world);
      await world.faults.arm({ operation: 'sendChatMessage', status });
      const send = () => sendChatMessage(world.as('priya'), { path, body: { body: { content: `After ${status}` } } });
      await expect(send()).rejects.toMatchObject({ status });
      expect((await send()).body?.content).toBe(`After ${status}`);
      expect(await world.faults.list()).toEqual([]);
    });
  }

  for (const year of [2031, 2032]) {
    test(`it is ${year}, and a message is as old (${round})`, async ({ world }) => {
      await world.clock.set(`${year}-05-01T08:00:00Z`);
      const { path } = await startChat(world);
      await world.clock.advance(3_600_000);
      const sent = await sendChatMessage(world.as('alex'), { path, body: { body: { content: 'Late' } } });
      expect(sent.createdDateTime).toMatch(new RegExp(`^${year}-05-01T09:00:`));
    });
  }
}

async function startChat(world: TestWorld) {
  const chat = await createChat(world.as('alex'), { body: oneOnOneChat('alex@contoso.com', 'priya@contoso.com') });
  return { path: { 'chat-id': chat.id ?? '' } };
}
