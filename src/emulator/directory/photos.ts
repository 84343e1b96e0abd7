import { decodeBase64 } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { bytesResponse } from '../odata/bytesResponse.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { signedInUser } from './caller.ts';
import type { User } from './directoryRecords.ts';
import { openReadableUser } from './users.ts';

/**
 * Reading the pictures of people.
 *
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 */
export const photoHandlers = {
  getMyPhotoValue: async (context) => getPhotoValue(context, signedInUser(context)),
  getUserPhotoValue: async (context) =>
    getPhotoValue(context, await openReadableUser(context, context.path['user-id'])),
} satisfies Handlers;

async function getPhotoValue({ records }: RequestContext, { id }: User) {
  const photo = await records.get('photo', id);
  if (photo) return bytesResponse(photo.contentType, decodeBase64(photo.contentBytes));
  throw new GraphFailure(404, {
    code: 'ImageNotFound',
    message: "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
  });
}
