import type { GraphChat } from 'graph-chat';

/** Keeps a score with a post. */
export async function createPostExtension(graph: GraphChat) {
  const { data, error } = await graph.POST('/groups/{group-id}/threads/{thread-id}/posts/{post-id}/extensions', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'thread-id':
          'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
        'post-id':
          'AAMkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOABGAAAAAADvSySlGF2Cca58C8t5UQvQBwBfE6r1c3pmqz76qIRBNwdHAAAAAAEMAABfE6r1c3pmqz76qIRBNwdHAADBb6FlAAA=',
      },
    },
    body: {
      '@odata.type': 'microsoft.graph.openTypeExtension',
      extensionName: 'Com.Contoso.Review',
      reviewer: 'Jacob Hansen',
      score: 4,
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
