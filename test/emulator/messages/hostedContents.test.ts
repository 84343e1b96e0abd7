import { describe, expect, test } from 'vitest';
import { userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, htmlMessage, startGroupChat } from './groupChat.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAAFElEQVR42mNgYGACQiUGLYZVIAgACJICT2eTlTgAAAAASUVORK5CYII=';

const content = (temporaryId: string, contentBytes = png, contentType = 'image/png') => ({
  '@microsoft.graph.temporaryId': temporaryId,
  contentBytes,
  contentType,
});

const image = (id: string) => `<img src="../hostedContents/${id}/$value" alt="Bars">`;

/** Starts an emulator with a chat and a message with two pictures. */
async function startWithPictures(): Promise<
  GroupChatEmulator & { path: string; ids: string[]; message: Awaited<ReturnType<GroupChatEmulator['say']>> }
> {
  const all = await startGroupChat();
  const message = await all.say('alex', '', {
    ...htmlMessage(`<p>${image('1')}${image('two')}${image('1')}</p>`),
    hostedContents: [content('1'), content('two', 'PGI+eDwvYj4=', 'image/jpeg')],
  });
  const path = `${all.chat}/messages/${message.id}/hostedContents`;
  const { body } = await all.as('mei').get(path);
  return { ...all, message, path, ids: body.value.map(({ id }: { id: string }) => id) };
}

describe('a hosted content (chat-post-messages)', () => {
  test('has its permanent URL in the response', async () => {
    const { ids, message, path } = await startWithPictures();
    const url = (id: string | undefined) => `http://graph.test/v1.0${path}/${id}/$value`;
    const img = (id: string | undefined) => `<img src="${url(id)}" alt="Bars">`;
    expect(message.body.content).toBe(`<p>${img(ids[0])}${img(ids[1])}${img(ids[0])}</p>`);
  });

  test('has a URL that begins with the root of the request', async () => {
    const { as, chat, message } = await startWithPictures();
    const { body } = await as('mei').get(`https://other.test/beta/me${chat}/messages/${message.id}`);
    expect(body.body.content).toContain(
      `<img src="https://other.test/beta${chat}/messages/${message.id}/hostedContents/`,
    );
    expect(body.body.content).not.toContain('graph.test');
  });

  test('keeps its URL if the body is sent back as it was read, through any root', async () => {
    const { as, chat, message, ids } = await startWithPictures();
    const path = `${chat}/messages/${message.id}`;
    const read = (await as('alex').get(`https://other.test/v1.0${path}`)).body.body;
    expect((await as('alex').patch(path, { body: { ...read, content: `New: ${read.content}` } })).status).toBe(204);
    const { body } = await as('alex').get(path);
    expect(body.body.content).toBe(`New: ${message.body.content}`);
    const url = body.body.content.match(/src="([^"]*)"/)[1];
    expect((await as('alex').get(url)).headers.get('content-type')).toBe('image/png');
    expect(ids).toHaveLength(2);
  });

  test('of another message keeps the URL that it is sent with', async () => {
    const { as, chat, message, say } = await startWithPictures();
    const [url] = message.body.content.match(/http[^"]*/);
    expect((await say('mei', '', htmlMessage(`<img src="${url}">`))).body.content).toBe(`<img src="${url}">`);
    const both = await say('mei', '', {
      ...htmlMessage(`<img src="${url}">${image('1')}`),
      hostedContents: [content('1')],
    });
    expect(both.body.content).toContain(
      `<img src="${url}"><img src="http://graph.test/v1.0${chat}/messages/${both.id}/`,
    );
    expect((await as('alex').get(`${chat}/messages/${both.id}`)).body.body).toEqual(both.body);
  });

  test('may be used by a card', async () => {
    const { as, say } = await startGroupChat();
    const card = JSON.stringify({ type: 'AdaptiveCard', body: [{ type: 'Image', url: '../hostedContents/1/$value' }] });
    const message = await say('alex', '', {
      ...htmlMessage('<attachment id="c1"></attachment>'),
      attachments: [{ id: 'c1', contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      hostedContents: [content('1')],
    });
    const { url } = JSON.parse(message.attachments[0].content).body[0];
    expect((await as('mei').get(url)).status).toBe(200);
  });

  test.each([
    ['that is not base64', htmlMessage(image('1')), [content('1', 'QUJDR')], 'hostedContents[0].contentBytes'],
    ['with too much padding', htmlMessage(image('1')), [content('1', 'QUJDR==')], 'as base64'],
    ['without a media type', htmlMessage(image('1')), [content('1', png, 'picture')], 'hostedContents[0].contentType'],
    ['of another type', htmlMessage(image('1')), [content('1', png, 'image/gif')], 'hostedContents[0].contentType'],
    ['with a parameter', htmlMessage(image('1')), [content('1', png, 'image/png; a=b')], 'The media type'],
    [
      'whose media type is two headers',
      htmlMessage(image('1')),
      [content('1', png, 'image/png\r\nset-cookie: a=b')],
      'The media type',
    ],
    ['that nothing shows', htmlMessage('<p>x</p>'), [content('1')], 'hostedContents[0] is not shown'],
    ['in plain text', { body: { content: image('1') } }, [content('1')], 'hostedContents[0] is not shown'],
    [
      'whose id another has',
      htmlMessage(image('1')),
      [content('1'), content('1')],
      "hostedContents[1] has the temporary id '1'",
    ],
    ['that only the body has', htmlMessage(image('1')), [], '../hostedContents/1/$value'],
  ])('%s returns 400', async (_, message, hostedContents, expected) => {
    const { as, chat, read } = await startGroupChat();
    const { status, body } = await as('alex').post(`${chat}/messages`, { ...message, hostedContents });
    expect(status).toBe(400);
    expect(body.error.message).toContain(expected);
    expect(await read('alex')).toEqual([]);
  });

  test.each(['image/jpg', 'image/jpeg', 'image/png'])('may have any bytes, and the type %s', async (type) => {
    const { as, say } = await startGroupChat();
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const message = await say('alex', '', {
      ...htmlMessage('<img src=../hostedContents/$&/$value>'),
      hostedContents: [content('$&', bytes.toString('base64'), type)],
    });
    const { headers, body } = await as('mei').get(message.body.content.match(/src=([^>]*)/)[1]);
    expect(headers.get('content-type')).toBe(type);
    expect(body.equals(bytes)).toBe(true);
  });
});

describe('the hosted contents of a message (chatmessage-list-hostedcontents)', () => {
  test('are listed in the order in which they were sent, without bytes and types', async () => {
    const { as, path, message, chatId } = await startWithPictures();
    const { status, body } = await as('mei').get(path);
    expect(status).toBe(200);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/messages('${message.id}')/hostedContents`,
      '@odata.count': 2,
      value: [
        { id: expect.any(String), contentBytes: null, contentType: null },
        { id: expect.any(String), contentBytes: null, contentType: null },
      ],
    });
    expect((await as('mei').get(`/users/${userIds.mei}${path}`)).body.value).toEqual(body.value);
  });

  test('are empty for a message without hosted contents', async () => {
    const { as, chat, say } = await startGroupChat();
    const { id } = await say('alex', 'x');
    expect((await as('mei').get(`${chat}/messages/${id}/hostedContents`)).body.value).toEqual([]);
  });

  test('are for members, and for signed-in users', async () => {
    const { as, path, ids } = await startWithPictures();
    expect((await as('nadia').get(path)).status).toBe(403);
    expect((await as('nadia').get(`${path}/${ids[0]}`)).status).toBe(403);
    expect((await as('nadia').get(`${path}/${ids[0]}/$value`)).status).toBe(403);
    expect((await as('mei').get(`/users/${userIds.alex}${path}`)).status).toBe(403);
  });

  test('cannot be extended', async () => {
    const { as, path } = await startWithPictures();
    expect((await as('alex').post(path, content('3'))).status).toBe(405);
  });
});

describe('one hosted content (chatmessagehostedcontent-get)', () => {
  test('is returned without bytes', async () => {
    const { as, path, ids } = await startWithPictures();
    const { status, body } = await as('mei').get(`${path}/${ids[0]}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: ids[0], contentBytes: null, contentType: null });
  });

  test('is returned as bytes with its media type below $value', async () => {
    const { as, app, path, ids } = await startWithPictures();
    const { status, headers, body } = await as('mei').get(`${path}/${ids[0]}/$value`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(body.toString('base64')).toBe(png);
    expect((await app(['Chat.Read.All']).get(`${path}/${ids[0]}/$value`)).status).toBe(200);
  });

  test('has headers that prevent scripts and type sniffing in a browser', async () => {
    const { as, path, ids } = await startWithPictures();
    const { headers, body } = await as('mei').get(`${path}/${ids[1]}/$value`);
    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(body.toString()).toBe('<b>x</b>');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('returns 404 if it does not exist', async () => {
    const { as, chat, path, say, ids } = await startWithPictures();
    const { status, body } = await as('mei').get(`${path}/none`);
    expect([status, body.error.message]).toEqual([404, 'No hosted content is found with the id.']);
    expect((await as('mei').get(`${path}/none/$value`)).status).toBe(404);
    const other = await say('alex', 'x');
    expect((await as('mei').get(`${chat}/messages/${other.id}/hostedContents/${ids[0]}`)).status).toBe(404);
  });

  test('returns 404 while its message is deleted, and is restored with it', async () => {
    const { as, chat, message, path, ids } = await startWithPictures();
    const own = `/users/${userIds.alex}${chat}/messages/${message.id}`;
    await as('alex').post(`${own}/softDelete`);
    expect((await as('mei').get(path)).body.value).toEqual([]);
    expect((await as('mei').get(`${path}/${ids[0]}`)).status).toBe(404);
    expect((await as('mei').get(`${path}/${ids[0]}/$value`)).status).toBe(404);
    await as('alex').post(`${own}/undoSoftDelete`);
    expect((await as('mei').get(path)).body.value).toHaveLength(2);
    expect((await as('mei').get(`${path}/${ids[0]}/$value`)).status).toBe(200);
  });
});
