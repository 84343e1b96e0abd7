import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program, bundled as a user's bundler would do it. */
async function bundled(program: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    alias: { 'graph-chat': `${root}src/index.ts`, 'graph-chat/notifications': `${root}src/notifications/index.ts` },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  return { gzipped: gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length, files };
}

const alive = `import { createGraph } from 'graph-chat';
export const subscription = subscribe(createGraph({ token: 'alex' }), {});`;

const receive = (options: string, imports = '', more = '') => `${more}
import { receiveNotifications${imports} } from 'graph-chat/notifications';
const certificates = [{ id: 'first', privateKey: process.env.PRIVATE_KEY }];
export const receive = receiveNotifications({ clientState: 'a', certificates, ${options} onMessage: console.log });`;

const withTokens = receive("validate: tokenValidator({ appId: 'a' }),", ', tokenValidator');

describe('a program that receives notifications', () => {
  test('has at most 4,400 bytes, minified and gzipped, and nothing of jose', async () => {
    const { gzipped, files } = await bundled(receive(''));
    expect(gzipped).toBeLessThan(4400);
    expect(files.filter((file) => /jose|tokenValidator|subscribe|generated/.test(file))).toEqual([]);
  });

  test('has at most 8,900 bytes with a subscription that is kept alive, and the client that does it', async () => {
    const { gzipped, files } = await bundled(receive('', ', subscribe', alive));
    expect(gzipped).toBeLessThan(8900);
    expect(files).not.toContain('generated/v1.0/operations.ts');
  });

  test('has at most 12,000 bytes with jose', async () => {
    const { gzipped, files } = await bundled(withTokens);
    expect(gzipped).toBeLessThan(12_000);
    expect(files.filter((file) => file.includes('jose')).length).toBeGreaterThan(0);
  });
});
