import { describe, expect, test } from 'vitest';
import { randomIds } from '../../../src/emulator/ids.ts';
import { plainText } from '../../../src/emulator/messages/html.ts';
import { matchingBody } from '../../../src/emulator/messages/messageContent.ts';
import { assignHostedContentIds } from '../../../src/emulator/messages/newHostedContents.ts';
import { processorTime } from '../../support/processorTime.ts';
import { contoso, memberOf, userIds } from '../testEmulator.ts';
import { fileReference, htmlMessage, mention, startGroupChat } from './groupChat.ts';

describe('a message (chat-post-messages)', () => {
  test('needs only a body: by default it is plain text of normal importance, from the signed-in user and in en-us', async () => {
    const { as, chat, chatId } = await startGroupChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { body: { content: 'Hello' } });
    expect(status).toBe(201);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/messages/$entity`,
      id: String(Date.parse('2026-01-05T08:00:00Z')),
      replyToId: null,
      etag: String(Date.parse('2026-01-05T08:00:00Z')),
      messageType: 'message',
      createdDateTime: '2026-01-05T08:00:00Z',
      lastModifiedDateTime: '2026-01-05T08:00:00Z',
      lastEditedDateTime: null,
      deletedDateTime: null,
      subject: null,
      summary: null,
      chatId,
      importance: 'normal',
      locale: 'en-us',
      webUrl: null,
      channelIdentity: null,
      policyViolation: null,
      eventDetail: null,
      from: {
        application: null,
        device: null,
        user: {
          '@odata.type': '#microsoft.graph.teamworkUserIdentity',
          id: userIds.alex,
          displayName: 'Alex Moreau',
          userIdentityType: 'aadUser',
          tenantId: contoso,
        },
      },
      body: { contentType: 'text', content: 'Hello' },
      attachments: [],
      mentions: [],
      reactions: [],
      messageHistory: [],
    });
  });

  test('is found at Location, and is the same as in the response', async () => {
    const { as, chat } = await startGroupChat();
    const { headers, body } = await as('alex').post(`${chat}/messages`, { body: { content: 'Hello' } });
    const again = await as('jacob').get(headers.get('location') as string);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(body);
  });

  test('may have a subject and be urgent', async () => {
    const { say } = await startGroupChat();
    expect(await say('alex', 'Hello', { subject: 'Budget', importance: 'urgent' })).toMatchObject({
      subject: 'Budget',
      importance: 'urgent',
    });
  });

  test('keeps its HTML unchanged', async () => {
    const { say } = await startGroupChat();
    const content = '<p class=x>1 < 2 &amp; <B>bold</B><!-- <at> --></p>\n<img alt="a > b" src=\'x\'>';
    expect((await say('alex', '', htmlMessage(content))).body).toEqual({ contentType: 'html', content });
  });

  test('from a user of another tenant is from a federated user', async () => {
    const { say } = await startGroupChat('alex', 'omar', 'mei');
    expect((await say('omar@fabrikam.com', 'Hello')).from.user).toMatchObject({
      displayName: 'Omar Haddad',
      userIdentityType: 'federatedUser',
    });
  });

  test('has a unique id within the same millisecond, and a later createdDateTime than the one before', async () => {
    const { as, chat } = await startGroupChat();
    const sent = [];
    for (let i = 0; i < 3; i++) sent.push((await as('alex').post(`${chat}/messages`, { body: { content: 'x' } })).body);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
    const times = sent.map(({ createdDateTime }) => Date.parse(createdDateTime));
    expect(times[0]).toBeLessThan(times[1] as number);
    expect(times[1]).toBeLessThan(times[2] as number);
  });

  test('returns 403 to a caller who is not a member', async () => {
    const { as, chat } = await startGroupChat();
    const { status, body } = await as('nadia').post(`${chat}/messages`, { body: { content: 'x' } });
    expect(status).toBe(403);
    expect(body.error.message).toBe('The caller is not a member of the chat.');
  });

  test('creates no chat: an unknown chat returns 404', async () => {
    const { as } = await startGroupChat();
    expect((await as('alex').post('/chats/19:none@thread.v2/messages', { body: { content: 'x' } })).status).toBe(404);
  });

  test('returns 400 without a body, and 413 with one that is too large', async () => {
    const { as, chat } = await startGroupChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { subject: 'x' });
    expect([status, body.error.message]).toEqual([400, 'body is required.']);
    const large = await as('alex').post(`${chat}/messages`, { body: { content: 'x'.repeat(4 * 1024 * 1024) } });
    expect(large.status).toBe(413);
  });

  test('needs one of the permissions to send', async () => {
    const { permitted, chat } = await startGroupChat();
    const message = { body: { content: 'x' } };
    expect((await permitted('alex', 'ChatMessage.Send').post(`${chat}/messages`, message)).status).toBe(201);
    expect((await permitted('alex', 'Chat.Read').post(`${chat}/messages`, message)).status).toBe(403);
  });
});

describe('a mention (chat-post-messages, chatMessageMention)', () => {
  const mei = { id: userIds.mei };

  test('is stored with its user, in full', async () => {
    const { say } = await startGroupChat();
    const message = await say('alex', '', { ...htmlMessage('Hi <at id="0">Mei</at>'), mentions: [mention(0, mei)] });
    expect(message.mentions).toEqual([
      {
        id: 0,
        mentionText: 'Mei',
        mentioned: {
          application: null,
          device: null,
          conversation: null,
          tag: null,
          user: {
            '@odata.type': '#microsoft.graph.teamworkUserIdentity',
            id: userIds.mei,
            displayName: 'Mei Tanaka',
            userIdentityType: 'aadUser',
            tenantId: contoso,
          },
        },
      },
    ]);
  });

  test('may be of a chat, an app or a tag', async () => {
    const { say, chatId } = await startGroupChat();
    const message = await say('alex', '', {
      ...htmlMessage(`<at id='1'>Mei</at> <AT ID=2>Mei</AT> <at class="x" id="3">Mei</at>`),
      mentions: [
        mention(1, undefined, { conversation: { id: chatId, conversationIdentityType: 'chat' } }),
        mention(2, undefined, { application: { id: 'app', displayName: 'Bot', applicationIdentityType: 'bot' } }),
        mention(3, undefined, { user: null, tag: { id: 'tag' } }),
      ],
    });
    const [all, bot, tag] = message.mentions.map(({ mentioned }: { mentioned: object }) => mentioned);
    expect(all.conversation).toMatchObject({ id: chatId, displayName: null, conversationIdentityType: 'chat' });
    expect(bot.application).toMatchObject({ id: 'app', displayName: 'Bot', applicationIdentityType: 'bot' });
    expect(tag.tag).toMatchObject({ id: 'tag', displayName: null });
    expect(tag.user).toBeNull();
  });

  test.each([
    [
      'that the body does not show',
      htmlMessage('Hi <at id="1">Mei</at>'),
      [mention(0, mei)],
      'mentions[0].id is 0, but the body has no <at id="0">.',
    ],
    ['in plain text', { body: { content: 'Hi <at id="0">Mei</at>' } }, [mention(0, mei)], "contentType 'html'"],
    [
      'whose id another has',
      htmlMessage('<at id="0">Mei</at>'),
      [mention(0, mei), mention(0, mei)],
      "mentions[1].id is '0'",
    ],
    [
      'of nobody',
      htmlMessage('<at id="0">Mei</at>'),
      [mention(0, undefined, { user: null, tag: null })],
      'mentions[0].mentioned must name one',
    ],
    [
      'of two at once',
      htmlMessage('<at id="0">Mei</at>'),
      [mention(0, mei, { tag: { id: 'x' } })],
      'mentions[0].mentioned must name one',
    ],
    [
      'whose text is another one',
      htmlMessage('<at id="0">Mei Tanaka</at>'),
      [mention(0, mei)],
      'mentions[0].mentionText is not the text of <at id="0"> in the body.',
    ],
    ['without an end', htmlMessage('<at id="0">Mei'), [mention(0, mei)], 'mentions[0].mentionText is not the text'],
    ['that only a comment shows', htmlMessage('<!-- <at id="0">Mei</at> -->'), [mention(0, mei)], 'no <at id="0">'],
  ])('%s returns 400', async (_, message, mentions, expected) => {
    const { as, chat, read } = await startGroupChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { ...message, mentions });
    expect(status).toBe(400);
    expect(body.error.message).toContain(expected);
    expect(await read('alex')).toEqual([]);
  });

  test.each([
    ['R&D', 'R&amp;D'],
    ['a < b', 'a &lt; b'],
    ['<Mei>', '&lt;Mei&gt;'],
    ["O'Neil", 'O&#39;Neil'],
    ['Mei Tanaka', '<b>Mei</b>\n Tanaka'],
  ])('has the text that its element shows: %s', async (mentionText, shown) => {
    const { say } = await startGroupChat();
    const { mentions } = await say('alex', '', {
      ...htmlMessage(`<at id="0">${shown}</at>`),
      mentions: [{ ...mention(0, mei), mentionText }],
    });
    expect(mentions).toMatchObject([{ mentionText }]);
  });

  test.each(['a < b', '<Mei>'])('needs a bare < to be escaped: %s', async (mentionText) => {
    const { as, chat } = await startGroupChat();
    const { status } = await as('alex').post(`${chat}/messages`, {
      ...htmlMessage(`<at id="0">${mentionText}</at>`),
      mentions: [{ ...mention(0, mei), mentionText }],
    });
    expect(status).toBe(400);
  });

  test('that is not in the list becomes text', async () => {
    const { say } = await startGroupChat();
    const message = await say('alex', '', {
      ...htmlMessage(
        '<p><at id="7">Nadia</at>, <AT>Gus</at> & <at id="0">Mei</at></at> <!-- <at id="8"> --><at id=9></p>',
      ),
      mentions: [mention(0, mei)],
    });
    expect(message.body.content).toBe('<p>Nadia, Gus & <at id="0">Mei</at> <!-- <at id="8"> --></p>');
    expect(message.mentions).toHaveLength(1);
  });

  test.each(['<at>Mei</at>', "<at id='0'>Mei</at>"])('may be shown by an adaptive card alone: %s', async (text) => {
    const { as, say, chat } = await startGroupChat();
    const message = (shown: string, contentType = 'application/vnd.microsoft.card.adaptive') => ({
      ...htmlMessage('<attachment id="c1"></attachment>'),
      attachments: [{ id: 'c1', contentType, content: JSON.stringify({ body: [{ type: 'TextBlock', text: shown }] }) }],
      mentions: [mention(0, mei)],
    });
    expect((await say('alex', '', message(`Hi ${text}`))).mentions).toMatchObject([{ mentionText: 'Mei' }]);
    for (const other of [
      message('Hi Mei'),
      message('<at>Gus</at>'),
      message('<at id="1">Mei</at>'),
      message(text, 'x'),
    ]) {
      expect((await as('alex').post(`${chat}/messages`, other)).status).toBe(400);
    }
  });

  test('is not a mention in plain text', async () => {
    const { say } = await startGroupChat();
    expect((await say('alex', 'write <at id="0">')).mentions).toEqual([]);
  });

  test('of an unknown user does not add the user to the directory', async () => {
    const { say, as, chat } = await startGroupChat();
    const somebody = { id: '11111111-2222-4333-8444-555555555555', displayName: 'Eve', tenantId: null };
    const message = await say('alex', '', { ...htmlMessage('<at id="0">Mei</at>'), mentions: [mention(0, somebody)] });
    expect(message.mentions[0].mentioned.user).toMatchObject({ displayName: 'Eve', tenantId: contoso });
    await as('alex').post(`${chat}/members`, memberOf(somebody.id));
    const { body } = await as('alex').get(`${chat}/members`);
    expect(body.value.map(({ displayName }: { displayName: string }) => displayName)).not.toContain('Eve');
  });

  test('of a later type of user is only returned to callers that ask for it', async () => {
    const { say, as, chat } = await startGroupChat();
    const eve = { id: 'eve@x.test', userIdentityType: 'emailUser' };
    const { id } = await say('alex', '', { ...htmlMessage('<at id="0">Mei</at>'), mentions: [mention(0, eve)] });
    const kind = async (headers?: Record<string, string>) =>
      (await as('mei').get(`${chat}/messages/${id}`, headers)).body.mentions[0].mentioned.user.userIdentityType;
    expect(await kind()).toBe('unknownFutureValue');
    expect(await kind({ prefer: 'include-unknown-enum-members' })).toBe('emailUser');
  });
});

describe('an attachment (chat-post-messages, chatMessageAttachment)', () => {
  const card = {
    id: 'c1',
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: '{"type":"AdaptiveCard","body":[]}',
  };

  test('is stored with all properties', async () => {
    const { say } = await startGroupChat();
    const message = await say('alex', '', {
      ...htmlMessage('<attachment id="f1"></attachment><attachment id="c1"/>'),
      attachments: [
        { ...fileReference('f1'), name: 'Budget' },
        { ...card, contentUrl: null },
      ],
    });
    expect(message.attachments).toEqual([
      {
        id: 'f1',
        contentType: 'reference',
        contentUrl: 'https://contoso.test/f1.xlsx',
        content: null,
        name: 'Budget',
        thumbnailUrl: null,
        teamsAppId: null,
      },
      { ...card, contentUrl: null, name: null, thumbnailUrl: null, teamsAppId: null },
    ]);
  });

  test.each([
    [
      'that the body does not show',
      htmlMessage('<attachment id="f2">'),
      [fileReference('f1')],
      'attachments[0].id is not the id of an <attachment> in the body.',
    ],
    ['in plain text', { body: { content: '<attachment id="f1">' } }, [fileReference('f1')], "contentType 'html'"],
    [
      'whose id another has',
      htmlMessage('<attachment id="f1">'),
      [fileReference('f1'), fileReference('f1')],
      "attachments[1].id is 'f1'",
    ],
    ['that only the body has', htmlMessage('<attachment id="f1">'), [], 'The body has <attachment id="f1">'],
    [
      'with both a link and content',
      htmlMessage('<attachment id="c1">'),
      [{ ...card, contentUrl: 'https://x.test' }],
      'both a contentUrl and content',
    ],
    [
      'that is a file without a link',
      htmlMessage('<attachment id="f1">'),
      [{ id: 'f1', contentType: 'reference' }],
      'needs a contentUrl',
    ],
    ['that is a card without JSON', htmlMessage('<attachment id="c1">'), [{ ...card, content: '{"a":' }], 'is a card'],
  ])('%s returns 400', async (_, message, attachments, expected) => {
    const { as, chat } = await startGroupChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { ...message, attachments });
    expect(status).toBe(400);
    expect(body.error.message).toContain(expected);
  });
});

describe('hostile HTML', () => {
  test.each([
    ['open tags', '<at '],
    ['open quotes', '<at id="'],
    ['spaces', `<at ${' '.repeat(50)}`],
    ['quotes of both kinds', `<at a='"' b="'" `],
    ['hosted contents', '/hostedContents/x/$value'],
    ['open hosted contents', '../hostedContents/'],
  ])('that consists of %s is read quickly, even if it is much larger than a message may be', (_, part) => {
    const content = part.repeat(Math.floor(1_500_000 / part.length));
    const message = { body: { contentType: 'html' as const, content }, mentions: [], attachments: [] };
    const spent = processorTime();
    allowRefusal(() => matchingBody(message));
    allowRefusal(() => assignHostedContentIds(message, [], randomIds));
    plainText(content);
    expect(spent()).toBeLessThan(3000);
  });

  test('with many mentions of one kind is read quickly', async () => {
    const { as, chat } = await startGroupChat();
    const count = 200;
    const { status } = await as('alex').post(`${chat}/messages`, {
      ...htmlMessage(Array.from({ length: count }, (_, id) => `<at id="${id}">Mei</at>`).join('')),
      mentions: Array.from({ length: count }, (_, id) => mention(id, { id: userIds.mei })),
    });
    expect(status).toBe(201);
    const many = Array.from({ length: 15_000 }, (_, id) => ({ id, mentionText: 'x' }));
    const content = many.map(({ id }) => `<at id="${id}">x</at>`).join('');
    const spent = processorTime();
    matchingBody({ body: { contentType: 'html', content }, mentions: many, attachments: [] });
    expect(spent()).toBeLessThan(5000);
  });
});

function allowRefusal(run: () => void): void {
  try {
    run();
  } catch (error) {
    expect(error).toMatchObject({ status: 400 });
  }
}
