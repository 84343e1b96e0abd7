import type { GraphChat } from 'graph-chat';

/** Adds a post with a file to a thread. */
export async function replyToThread(graph: GraphChat) {
  const { error } = await graph.POST('/groups/{group-id}/threads/{thread-id}/reply', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'thread-id':
          'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
      },
    },
    body: {
      post: {
        body: { contentType: 'text', content: 'The room is in the attached note.' },
        attachments: [
          {
            '@odata.type': '#microsoft.graph.fileAttachment',
            name: 'Room.txt',
            contentType: 'text/plain',
            contentBytes: btoa('Room 4.21, second floor.'),
          },
        ],
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
