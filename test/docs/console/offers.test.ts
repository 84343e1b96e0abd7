import { describe, expect, it } from 'vitest';
import { offersOf, type Returns, suits } from '../../../src/docs/console/offers.ts';

const messages: Returns = { parameters: ['message-id'], list: true, entities: [] };
const created: Returns = {
  parameters: ['message-id'],
  list: false,
  entities: ['/chats/{chat-id}', '/chats/{chat-id}/messages/{message-id}', '/groups/{group-id}'],
};

describe('the ids that a response names', () => {
  it('are those of each item of a list, with what leads to them and what they are called', () => {
    const value = [
      { id: '1', body: { content: '<p>Hello <b>all</b></p>' } },
      { id: '2', subject: 'News' },
      { id: 3 },
      null,
    ];
    expect(offersOf(messages, { 'chat-id': 'c' }, { value })).toEqual([
      { parameter: 'message-id', value: '1', label: 'Hello all', parents: { 'chat-id': 'c' } },
      { parameter: 'message-id', value: '2', label: 'News', parents: { 'chat-id': 'c' } },
    ]);
  });

  it('do not lead to themselves', () => {
    const path = { 'chat-id': 'c', 'message-id': '1', 'hosted-content-id': 'x' };
    expect(offersOf({ ...messages, list: false }, path, { id: '1' })[0]?.parents).toEqual({ 'chat-id': 'c' });
  });

  it.each([
    "http://127.0.0.1:4010/v1.0/chats('19%3Aa@thread.v2')/messages('7')",
    'https://graph.microsoft.com/v1.0/chats/19:a@thread.v2/messages/7',
  ])('are the last one of Location too: %s', (location) => {
    expect(offersOf(created, {}, undefined, location)).toEqual([
      { parameter: 'message-id', value: '7', label: '', parents: { 'chat-id': '19:a@thread.v2' } },
    ]);
  });

  it.each([undefined, null, 'text', [], { value: 'x' }, { value: [{ id: {} }] }, { id: null }])(
    'are none in a body that has none: %j',
    (body) => {
      expect(offersOf(messages, {}, body, '%%%')).toEqual([]);
      expect(offersOf(created, {}, body, 'javascript:alert(1)')).toEqual([]);
    },
  );

  it('suit a request unless what leads to them is another there', () => {
    const offer = { parameter: 'message-id', value: '1', label: '', parents: { 'chat-id': 'c' } };
    expect(suits(offer, { 'chat-id': 'c' })).toBe(true);
    expect(suits(offer, { 'chat-id': '' })).toBe(true);
    expect(suits(offer, { 'chat-id': 'd' })).toBe(false);
  });
});
