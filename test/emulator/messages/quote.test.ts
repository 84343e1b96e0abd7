import { describe, expect, test } from 'vitest';
import { contoso, groupOf, userIds } from '../testEmulator.ts';
import { fileReference, type GroupChatEmulator, htmlMessage, mention, startGroupChat } from './groupChat.ts';

const quote = ({ as, chat }: GroupChatEmulator, user: string, messageIds: readonly string[], replyMessage: object) =>
  as(user).post(`${chat}/messages/replyWithQuote`, { messageIds, replyMessage });

describe('a reply that quotes (chatmessage-replywithquote)', () => {
  test('has the quoted message before its own text, as HTML, with a preview', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', 'See you on Monday.');
    const { status, headers, body } = await quote(all, 'alex', [id], {
      body: { content: 'At 9 < 10,\nin my office.' },
    });
    expect(status).toBe(201);
    expect(body.body).toEqual({
      contentType: 'html',
      content: `<attachment id="${id}"></attachment><p>At 9 &lt; 10,<br>in my office.</p>`,
    });
    expect(body.attachments).toEqual([
      {
        id,
        contentType: 'messageReference',
        contentUrl: null,
        content: JSON.stringify({
          messageId: id,
          messagePreview: 'See you on Monday.',
          messageSender: {
            application: null,
            device: null,
            user: { userIdentityType: 'aadUser', tenantId: contoso, id: userIds.mei, displayName: 'Mei Tanaka' },
          },
        }),
        name: null,
        thumbnailUrl: null,
        teamsAppId: null,
      },
    ]);
    expect(body.from.user.id).toBe(userIds.alex);
    expect((await all.as('mei').get(headers.get('location') as string)).body).toEqual(body);
  });

  test('quotes up to ten messages, in their order, each once', async () => {
    const all = await startGroupChat();
    const ids: string[] = [];
    for (let i = 0; i < 11; i++) ids.push((await all.say('mei', `${i}`)).id);
    const ten = await quote(all, 'alex', ids.slice(0, 10), htmlMessage('All of them'));
    expect(ten.body.attachments.map((each: { id: string }) => each.id)).toEqual(ids.slice(0, 10));
    expect(ten.body.body.content).toMatch(/^(<attachment id="\d+"><\/attachment>){10}All of them$/);
    const twice = await quote(all, 'alex', [ids[1], ids[0], ids[1]] as string[], htmlMessage('x'));
    expect(twice.body.attachments.map((each: { id: string }) => each.id)).toEqual([ids[1], ids[0]]);
    const eleven = await quote(all, 'alex', ids, htmlMessage('x'));
    expect([eleven.status, eleven.body.error.message]).toEqual([400, 'messageIds must have at most 10 items.']);
    expect((await quote(all, 'alex', [], htmlMessage('x'))).status).toBe(400);
  });

  test('has a preview of HTML as plain text, and limits its length', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', '', htmlMessage(`<p>One &amp; <b>two</b></p><p>${'🎉'.repeat(1000)}</p>`));
    const { messagePreview } = JSON.parse(
      (await quote(all, 'alex', [id], htmlMessage('x'))).body.attachments[0].content,
    );
    expect(messagePreview).toMatch(/^One & two (🎉)+$/u);
    expect([...messagePreview]).toHaveLength(250);
  });

  test('may position a quote in its body, and have attachments, mentions and pictures', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', 'Which file?');
    const { status, body } = await quote(all, 'alex', [id], {
      ...htmlMessage(
        `This: <attachment id="${id}"></attachment> <attachment id="f1"></attachment><img src="../hostedContents/1/$value">`,
      ),
      attachments: [fileReference('f1')],
      hostedContents: [{ '@microsoft.graph.temporaryId': '1', contentBytes: 'QUJD', contentType: 'image/png' }],
    });
    expect(status).toBe(201);
    expect(body.body.content).toMatch(/^This: <attachment id="\d+"><\/attachment> <attachment id="f1">/);
    expect(body.body.content).toContain(`/messages/${body.id}/hostedContents/`);
    expect(body.attachments.map((each: { id: string }) => each.id)).toEqual([id, 'f1']);
  });

  test('follows the rules of a message', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', 'x');
    const mentions = [mention(0, { id: userIds.mei })];
    expect((await quote(all, 'alex', [id], { ...htmlMessage('x'), mentions })).status).toBe(400);
    const dropped = await quote(all, 'alex', [id], htmlMessage('<at id="0">Mei</at>'));
    expect(dropped.body.body.content).toBe(`<attachment id="${id}"></attachment>Mei`);
    expect((await quote(all, 'alex', [id], { ...htmlMessage('x'), attachments: [fileReference('f1')] })).status).toBe(
      400,
    );
    const same = { ...htmlMessage(`<attachment id="${id}">`), attachments: [fileReference(id)] };
    expect((await quote(all, 'alex', [id], same)).status).toBe(400);
    const imported = {
      ...htmlMessage('x'),
      createdDateTime: '2020-01-01T00:00:00Z',
      from: { user: { id: userIds.mei } },
    };
    expect((await quote(all, 'alex', [id], imported)).status).toBe(400);
  });

  test('quotes only messages of its chat: another id returns 404', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', 'x');
    expect((await quote(all, 'alex', [id, '1607124005331'], htmlMessage('x'))).status).toBe(404);
    const other = (await all.as('alex').post('/chats', groupOf('alex', 'mei'))).body;
    const { status } = await quote({ ...all, chat: `/chats/${other.id}` }, 'alex', [id], htmlMessage('x'));
    expect(status).toBe(404);
    expect(await all.read('mei')).toEqual(['x']);
  });

  test('of an event has no sender', async () => {
    const all = await startGroupChat();
    await all.as('alex').patch(all.chat, { topic: 'Budget' });
    const [event] = (await all.as('alex').get(`${all.chat}/messages`)).body.value;
    const { body } = await quote(all, 'alex', [event.id], htmlMessage('Nice'));
    expect(JSON.parse(body.attachments[0].content)).toEqual({
      messageId: event.id,
      messagePreview: '',
      messageSender: null,
    });
  });

  test('is for members, and for signed-in users', async () => {
    const all = await startGroupChat();
    const { id } = await all.say('mei', 'x');
    expect((await quote(all, 'nadia', [id], htmlMessage('x'))).status).toBe(403);
    const body = { messageIds: [id], replyMessage: htmlMessage('x') };
    expect((await all.app(['Teamwork.Migrate.All']).post(`${all.chat}/messages/replyWithQuote`, body)).status).toBe(
      412,
    );
  });
});
