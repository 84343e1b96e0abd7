import { sampleSeed } from './sampleSeed.ts';
import type { Seed } from './seed.ts';

/** The sample users with the chats and the conversation of the contract's examples. */
export const defaultSeed: Seed = {
  ...sampleSeed,
  groups: {
    finance: {
      ...sampleSeed.groups.finance,
      conversations: [
        {
          id: 'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
          topic: 'New head of finance',
          threads: [
            {
              posts: [
                {
                  from: 'alex',
                  receivedDateTime: '2020-12-04T23:30:02Z',
                  body: { contentType: 'html', content: 'Welcome, Mei. She starts on Monday.' },
                  newParticipants: ['mei'],
                },
                {
                  from: 'jacob',
                  receivedDateTime: '2020-12-04T23:41:17Z',
                  body: { contentType: 'html', content: 'The plan for her first week is attached.' },
                  attachments: [
                    {
                      '@odata.type': '#microsoft.graph.fileAttachment',
                      name: 'First week.txt',
                      contentType: 'text/plain',
                      contentBytes:
                        'TW9uZGF5OiB3ZWxjb21lIGF0IHRlbiwgbHVuY2ggd2l0aCB0aGUgdGVhbS4KVHVlc2RheTogdGhlIGJvb2tzIG9mIDIwMjAuCldlZG5lc2RheTogdGhlIGJ1ZGdldCBmb3IgMjAyMS4K',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  },
  chats: [
    {
      id: '19:meeting_MDU5ZGI3ZDctYjA0Mi00NzQ2LWI5MWItYjFmOWYxNmU0ZTk1@thread.v2',
      chatType: 'meeting',
      topic: 'Weekly planning',
      createdDateTime: '2020-12-03T09:00:11.7Z',
      onlineMeetingInfo: {
        organizer: 'mei',
        calendarEventId: 'AAMkADAzMjNhY2NiLWVmNDItNDVjYS05MTFjLTExY2U0ZTZkMjRjOQBGAAAAAAA=',
        joinWebUrl:
          'https://teams.microsoft.com/l/meetup-join/19%3ameeting_MDU5ZGI3ZDctYjA0Mi00NzQ2LWI5MWItYjFmOWYxNmU0ZTk1%40thread.v2/0',
      },
      members: ['mei', { user: 'alex', lastMessageReadDateTime: '2020-12-03T09:58:00Z' }, 'jacob', 'gus'],
    },
    {
      id: '19:82fe7758-5bb3-4f0d-a43f-e555fd399c6f_8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca@unq.gbl.spaces',
      createdDateTime: '2020-12-04T23:10:28.51Z',
      members: [{ user: 'alex', lastMessageReadDateTime: '2020-12-04T23:12:40.02Z' }, 'jacob'],
      messages: [
        {
          from: 'jacob',
          createdDateTime: '2020-12-04T23:12:38.4Z',
          body: 'Shall I send the plan for the first week to the group?',
        },
      ],
    },
    {
      id: '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
      topic: 'Group chat title',
      createdDateTime: '2020-12-04T23:11:16.175Z',
      members: [{ user: 'alex', lastMessageReadDateTime: '2020-12-04T23:20:05.331Z' }, 'jacob', 'mei'],
      apps: ['budget', 'onenote'],
      tabs: [
        {
          app: 'budget',
          displayName: 'Budget 2021',
          configuration: {
            entityId: 'budget-2021',
            contentUrl: 'https://budget.contoso.com/teams/budget-2021',
            websiteUrl: 'https://budget.contoso.com/budget-2021',
            removeUrl: 'https://budget.contoso.com/teams/budget-2021/remove',
          },
        },
      ],
      messages: [
        {
          from: 'alex',
          createdDateTime: '2020-12-04T23:12:40.02Z',
          body: { contentType: 'html', content: 'Welcome to the team, <at id="0">Mei Tanaka</at>.' },
          mentions: ['mei'],
        },
        {
          from: 'alex',
          createdDateTime: '2020-12-04T23:14:02.7Z',
          body: {
            contentType: 'html',
            content:
              'Here is the draft of the budget. <attachment id="7d1f0f7c-3c0b-4c4e-9a55-0b8c2f4a6e11"></attachment>',
          },
          attachments: [
            {
              id: '7d1f0f7c-3c0b-4c4e-9a55-0b8c2f4a6e11',
              contentType: 'reference',
              contentUrl: 'https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/Budget%202021.xlsx',
              name: 'Budget 2021.xlsx',
            },
          ],
        },
        {
          from: 'alex',
          createdDateTime: '2020-12-04T23:15:31.118Z',
          body: {
            contentType: 'html',
            content:
              '<p>Costs by quarter:</p><img src="../hostedContents/1/$value" width="8" height="8" alt="Four bars">',
          },
          hostedContents: [
            {
              '@microsoft.graph.temporaryId': '1',
              contentBytes:
                'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAAFElEQVR42mNgYGACQiUGLYZVIAgACJICT2eTlTgAAAAASUVORK5CYII=',
              contentType: 'image/png',
            },
          ],
        },
        {
          from: 'alex',
          createdDateTime: '2020-12-04T23:18:00.94Z',
          body: 'Shall we go through the numbers on Monday at nine?',
          pinned: { by: 'jacob', pinnedDateTime: '2020-12-04T23:19:12.5Z' },
        },
        {
          from: 'mei',
          createdDateTime: '2020-12-04T23:20:05.331Z',
          body: 'See you on Monday.',
          reactions: [{ from: 'alex', reactionType: '👍', createdDateTime: '2020-12-04T23:20:31.05Z' }],
        },
      ],
    },
    {
      id: '19:82af01c5-f7cc-4a2e-a728-3a5df21afd9d_8b081ef6-4792-4def-b2c9-c363a1bf41d5@unq.gbl.spaces',
      createdDateTime: '2020-12-04T23:10:28.51Z',
      members: ['nadia', 'omar'],
      messages: [
        { from: 'nadia', createdDateTime: '2020-12-04T23:10:55.6Z', body: 'Hello Omar, welcome to the project.' },
        {
          from: 'omar',
          createdDateTime: '2020-12-04T23:13:09.71Z',
          body: 'Thank you! When do we start?',
          reactions: [{ from: 'nadia', reactionType: '❤️', createdDateTime: '2020-12-04T23:24:50.4Z' }],
        },
        {
          from: 'nadia',
          createdDateTime: '2020-12-04T23:24:30.128Z',
          body: 'On Monday, with the plan for the quarter.',
        },
      ],
    },
  ],
};
