import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { contractFiles, referencesIn } from '../../src/docs/contract.ts';
import { readGuides } from '../../src/docs/model/guides.ts';
import { pagesOf } from '../../src/docs/model/pages.ts';
import { entriesOf } from '../../src/docs/search/entries.ts';
import { indexOptions, searchOptions } from '../../src/docs/search/options.ts';

const pages = pagesOf(referencesIn(await contractFiles()), await readGuides());
const index = new MiniSearch(indexOptions);
index.addAll(entriesOf(pages));
const first = (query: string, count = 1) =>
  index
    .search(query, searchOptions)
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
  ['lastUpdatedDateTime', 'v1.0/types/chat/'],
  ['image', 'guides/messages/'],
  ['only new messages', 'guides/messages/'],
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
  ['mention', 'guides/messages/'],
  ['permission read chats', 'guides/authentication/'],
  ['send picture', 'guides/messages/'],
])('the search for "%s" finds %s among the first ten', (query, page) => {
  expect(first(query, 10)).toContain(page);
});
