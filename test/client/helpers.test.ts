import {
  chatMember,
  createChat,
  createGraph,
  groupChat,
  html,
  image,
  isOneOf,
  mentionChat,
  mentionUser,
  oneOnOneChat,
  sendChatMessage,
  userBind,
} from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';

const { fetch } = await createMock();
const graph = createGraph({ baseUrl: 'http://127.0.0.1/v1.0', token: 'alice', fetch: (request) => fetch(request) });

describe('userBind', () => {
  test.each([
    ['jacob@contoso.com', "https://graph.microsoft.com/v1.0/users('jacob@contoso.com')"],
    ["o'neil@contoso.com", "https://graph.microsoft.com/v1.0/users('o''neil@contoso.com')"],
    [
      'a_fabrikam.com#EXT#@contoso.com',
      "https://graph.microsoft.com/v1.0/users('a_fabrikam.com%23EXT%23@contoso.com')",
    ],
    ["a')/x?y b", "https://graph.microsoft.com/v1.0/users('a'')%2Fx%3Fy%20b')"],
  ])('names %s', (user, url) => {
    expect(userBind(user)).toBe(url);
  });

  test('takes the root of another cloud', () => {
    expect(userBind('a', 'https://graph.microsoft.us/v1.0')).toBe("https://graph.microsoft.us/v1.0/users('a')");
  });
});

describe('a new chat', () => {
  test('of two people has both as owners, and is accepted', async () => {
    const body = oneOnOneChat('jacob@contoso.com', chatMember('alex@contoso.com', { role: 'guest' }));
    expect(body.members.map(({ roles }) => roles)).toEqual([['owner'], ['guest']]);
    expect(body).not.toHaveProperty('topic');
    expect((await createChat(graph, { body })).chatType).toBe('oneOnOne');
  });

  test('of a group has a topic if it is given one, and is accepted', async () => {
    const tenantId = '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1';
    const people = ["o'neil@contoso.com", chatMember('a_b#EXT#@contoso.com', { tenantId })];
    const body = groupChat(people, 'Lunch');
    expect(body).toMatchObject({ topic: 'Lunch', members: [{}, { tenantId }] });
    expect((await createChat(graph, { body })).chatType).toBe('group');
    expect(groupChat(people)).not.toHaveProperty('topic');
  });
});

describe('html', () => {
  test('escapes what is put in, and nothing else', () => {
    const name = `<img src=x onerror="alert('&')">`;
    expect(html`<b title="${name}">${name}</b> ${5} \n`.body).toEqual({
      contentType: 'html',
      content:
        '<b title="&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;</b> 5 \n',
    });
  });

  test('has no lists if there is nothing to list', () => {
    expect(Object.keys(html`Hello`)).toEqual(['body']);
  });

  test('numbers mentions and pictures as the body shows them, and is accepted', async () => {
    const png = Uint8Array.from(atob('iVBORw0KGgo='), (character) => character.charCodeAt(0));
    const body = html`${mentionUser('u', 'A & B')}, ${mentionChat('19:x', 'Everyone')}: ${image(png, 'image/png', '"x"')}${image('AAAA', 'image/jpeg')}`;
    expect(body).toEqual({
      body: {
        contentType: 'html',
        content:
          '<at id="0">A &amp; B</at>, <at id="1">Everyone</at>: ' +
          '<img src="../hostedContents/1/$value" alt="&quot;x&quot;"><img src="../hostedContents/2/$value" alt="">',
      },
      mentions: [
        {
          id: 0,
          mentionText: 'A & B',
          mentioned: { user: { id: 'u', displayName: 'A & B', userIdentityType: 'aadUser' } },
        },
        {
          id: 1,
          mentionText: 'Everyone',
          mentioned: { conversation: { id: '19:x', displayName: 'Everyone', conversationIdentityType: 'chat' } },
        },
      ],
      hostedContents: [
        { '@microsoft.graph.temporaryId': '1', contentBytes: 'iVBORw0KGgo=', contentType: 'image/png' },
        { '@microsoft.graph.temporaryId': '2', contentBytes: 'AAAA', contentType: 'image/jpeg' },
      ],
    });
    expect((await sendChatMessage(graph, { path: { 'chat-id': '19:x@thread.v2' }, body })).id).toBeTruthy();
  });
});

test('isOneOf tells the members that are named from all others', () => {
  type Kind = 'oneOnOne' | 'group' | (string & {});
  expect(isOneOf('group' as Kind, 'oneOnOne', 'group')).toBe(true);
  expect(isOneOf('somethingNew' as Kind, 'group')).toBe(false);
  expect(isOneOf(null, ...([] as never[]))).toBe(false);
});
