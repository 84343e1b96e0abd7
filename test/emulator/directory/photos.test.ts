import { expect, test } from 'vitest';
import { sampleSeed } from '../../../src/emulator/index.ts';
import { startEmulator, userIds } from '../testEmulator.ts';

const bytesOf = async (emulator: { fetch(request: Request): Promise<Response> }, path: string, token: string) => {
  const response = await emulator.fetch(
    new Request(`http://graph.test/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } }),
  );
  return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
};

test('the picture of the seed comes as bytes, with its type (profilephoto-get)', async () => {
  const { emulator } = await startEmulator();
  const { contentBytes, contentType } = sampleSeed.users.mei.photo;
  for (const [path, token] of [
    ['/me/photo/$value', 'mei'],
    [`/users/${userIds.mei}/photo/$value`, 'alex'],
    ['/users/mei@contoso.com/photo/%24value', 'app'],
  ] as const) {
    const { type, bytes } = await bytesOf(emulator, path, token);
    expect(type).toBe(contentType);
    expect(bytes.toString('base64')).toBe(contentBytes);
  }
});

test('without a picture there is a 404 with its own code', async () => {
  const { as } = await startEmulator();
  for (const path of ['/me/photo/$value', `/users/${userIds.jacob}/photo/$value`]) {
    const { status, body } = await as('jacob').get(path);
    expect([status, body.error.code]).toEqual([404, 'ImageNotFound']);
  }
});

test('User.Read reaches the own picture alone', async () => {
  const { permitted, emulator } = await startEmulator();
  const { status, body } = await permitted('alex', 'User.Read').get(`/users/${userIds.mei}/photo/$value`);
  expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  expect((await bytesOf(emulator, `/users/${userIds.alex}/photo/$value`, 'alex')).type).toBe('image/png');
});
