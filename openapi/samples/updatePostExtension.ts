import type { GraphChat } from 'graph-chat';

/** Changes the score of a post. */
export async function updatePostExtension(graph: GraphChat) {
  const { data, error } = await graph.PATCH(
    '/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions/{extension-id}',
    {
      params: {
        path: {
          'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
          'thread-id':
            'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
          'post-id':
            'AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=',
          'extension-id': 'Com.Contoso.Review',
        },
      },
      body: { score: 5 },
    },
  );
  if (error) throw new Error(error.error.message);
  return data['score'];
}
