import type { GraphChat } from 'graph-chat';

/** Removes a file from a post of a conversation. */
export async function deleteConversationPostAttachment(graph: GraphChat) {
  const { error } = await graph.DELETE(
    '/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}',
    {
      params: {
        path: {
          'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
          'conversation-id': 'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
          'thread-id':
            'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
          'post-id':
            'AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=',
          'attachment-id':
            'AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAABEgAQAFbz_YQ_eulZqECeCufAZ6A=',
        },
      },
    },
  );
  if (error) throw new Error(error.error.message);
}
