import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { contractFiles, referencesIn } from '../../src/docs/contract.ts';
import { readGuides } from '../../src/docs/model/guides.ts';
import { pagesOf } from '../../src/docs/model/pages.ts';
import { type Entry, entriesOf } from '../../src/docs/search/entries.ts';
import { find } from '../../src/docs/search/find.ts';
import { indexOptions } from '../../src/docs/search/options.ts';

const pages = pagesOf(referencesIn(await contractFiles()), await readGuides());
const index = new MiniSearch<Entry>(indexOptions);
index.addAll(entriesOf(pages));
const first = (query: string, count = 1) =>
  find(index, query)
    .slice(0, count)
    .map(({ page }) => page);

it.each([
  ['createChat', 'v1.0/createChat/'],
  ['createchat', 'v1.0/createChat/'],
  ['creat chat', 'v1.0/createChat/'],
  ['create a chat', 'v1.0/createChat/'],
  ['listChatMessages', 'v1.0/listChatMessages/'],
  ['chatMessage', 'v1.0/types/chatMessage/'],
  ['forwardChatMessage', 'beta/forwardChatMessage/'],
  ['throttling', 'guides/throttling-and-retries/'],
  ['pagination', 'guides/paging-and-delta/'],
  ['evolvable enums', 'guides/evolvable-enums/'],
  ['sned message', 'v1.0/sendChatMessage/'],
  ['POST /chats', 'v1.0/createChat/'],
  ['get /chats', 'v1.0/listChats/'],
  ['PATCH /chats/{chat-id}', 'v1.0/updateChat/'],
  ['GET https://graph.microsoft.com/v1.0/chats', 'v1.0/listChats/'],
  ['lastUpdatedDateTime', 'v1.0/types/chat/'],
  ['only new messages', 'guides/messages/'],
  ['change notifications', 'guides/change-notifications/'],
  ['validateNotificationUrl', 'v1.0/webhooks/validateNotificationUrl/'],
])('the search for "%s" begins with %s', (query, page) => {
  expect(first(query)).toEqual([page]);
});

it.each([
  ['lastMessagePreview', 'v1.0/types/chat/'],
  ['/chats/{chat-id}/pinnedMessages', 'v1.0/pinMessage/'],
  ['InvalidAuthenticationToken', 'guides/authentication/'],
  ['sendchatmesage', 'v1.0/sendChatMessage/'],
  ['429', 'guides/errors/'],
  ['retries', 'guides/throttling-and-retries/'],
  ['delta', 'guides/paging-and-delta/'],
  ['https://graph.microsoft.com/v1.0/chats', 'v1.0/listChats/'],
  ['membres', 'v1.0/listChatMembers/'],
  ['mention', 'guides/messages/'],
  ['image', 'guides/messages/'],
  ['permission read chats', 'guides/authentication/'],
  ['send picture', 'guides/messages/'],
])('the search for "%s" finds %s among the first ten', (query, page) => {
  expect(first(query, 10)).toContain(page);
});
