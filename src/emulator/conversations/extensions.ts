import type { components } from '../../../generated/beta/schema.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { conversationContext } from './conversationPath.ts';
import type { PostRecord } from './conversationRecords.ts';
import { invalidRequest, itemNotFound } from './errors.ts';
import { openPost, type PostPath } from './openThread.ts';

type Extension = components['schemas']['openTypeExtension'];

/**
 * Open extensions: the data that apps keep with a post.
 *
 * @see https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension
 * @see https://learn.microsoft.com/graph/api/opentypeextension-get
 * @see https://learn.microsoft.com/graph/api/opentypeextension-update
 * @see https://learn.microsoft.com/graph/api/opentypeextension-delete
 */
export const extensionHandlers = {
  async createPostExtension(context) {
    const { post } = await openPost(context, context.path);
    const extension = newExtension(context.body);
    if (post.extensions.some(({ id }) => isSameId(id, extension.id))) {
      throw invalidRequest(
        `The post has an extension '${extension.extensionName}' already. Change it, or choose another name.`,
      );
    }
    await putExtensions(context, post, [...post.extensions, extension]);
    return { status: 201, body: entity(context, context.path, extension) };
  },

  async getPostExtension(context) {
    const { extension } = await openExtension(context, context.path);
    return { status: 200, body: entity(context, context.path, extension) };
  },

  async updatePostExtension(context) {
    const { post, extension } = await openExtension(context, context.path);
    const { '@odata.type': _, id: __, extensionName = extension.extensionName, ...changes } = context.body;
    if (!isSameId(extensionId(extensionName ?? ''), extension.id)) {
      throw invalidRequest('The name of an extension cannot change. Leave out extensionName.');
    }
    const changed = withoutNulls({ ...extension, ...changes }) as Extension;
    await putExtensions(
      context,
      post,
      post.extensions.map((each) => (each === extension ? changed : each)),
    );
    return { status: 200, body: entity(context, context.path, changed) };
  },

  async deletePostExtension(context) {
    const { post, extension } = await openExtension(context, context.path);
    await putExtensions(
      context,
      post,
      post.extensions.filter((each) => each !== extension),
    );
    return { status: 204 };
  },
} satisfies Handlers;

/** An extension as it is stored and returned. Its id is its name with the type before it. */
export const newExtension = (sent: components['schemas']['openTypeExtensionCreate']): Extension => ({
  ...sent,
  '@odata.type': '#microsoft.graph.openTypeExtension',
  id: extensionId(sent.extensionName),
});

const extensionId = (name: string) => `microsoft.graph.openTypeExtension.${name}`;

/** The extension that a path names by its name or its id. Throws what `openPost` throws, and a `GraphFailure` 404. */
async function openExtension(
  context: RequestContext,
  path: PostPath & { readonly 'extension-id': string },
): Promise<{ readonly post: PostRecord; readonly extension: Extension }> {
  const { post } = await openPost(context, path);
  const named = path['extension-id'];
  const extension = post.extensions.find(({ id }) => isSameId(id, named) || isSameId(id, extensionId(named)));
  if (!extension) throw itemNotFound();
  return { post, extension };
}

const isSameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function putExtensions({ records }: RequestContext, post: PostRecord, extensions: readonly Extension[]) {
  return records.put('post', { ...post, extensions });
}

function withoutNulls(extension: object): object {
  return Object.fromEntries(Object.entries(extension).filter(([, value]) => value !== null));
}

const entity = (context: RequestContext, path: PostPath, extension: Extension) => ({
  '@odata.context': conversationContext(context, path, 'extensions/$entity'),
  ...extension,
});
