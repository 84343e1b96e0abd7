/** A chat as a server returns it. */
export const exampleChat = JSON.stringify({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#chats/$entity',
  id: '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
  topic: 'Group chat title',
  createdDateTime: '2020-12-04T23:11:16.175Z',
  lastUpdatedDateTime: '2020-12-04T23:11:16.175Z',
  chatType: 'group',
  webUrl: 'https://teams.microsoft.com/l/chat/19%3A1c5b01696d2e4a179c292bc9cf04e63b%40thread.v2/0',
  tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f',
  isHiddenForAllMembers: false,
  onlineMeetingInfo: null,
  viewpoint: { isHidden: false, lastMessageReadDateTime: '2020-12-04T23:20:05.331Z' },
});
