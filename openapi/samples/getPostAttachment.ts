import type { GraphChat } from 'graph-chat';

/** Returns the name of what is attached to a post. */
export async function getPostAttachment(graph: GraphChat) {
  const { data, error } = await graph.GET(
    '/groups/{group-id}/threads/{thread-id}/posts/{post-id}/attachments/{attachment-id}',
    {
      params: {
        path: {
          'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
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
  return 'name' in data ? data.name : undefined;
}
