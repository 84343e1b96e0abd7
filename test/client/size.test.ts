import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program, bundled as a user's bundler would do it. */
async function bundled(program: string): Promise<{ code: string; gzipped: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    alias: { 'graph-chat': `${root}src/index.ts`, 'graph-chat/beta': `${root}src/beta.ts` },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  return { code, gzipped: gzipSync(code, { level: 9 }).length, files };
}

const program = (create: string, entry = 'graph-chat') => `
import { ${create}, createChat, GraphError, items, listChats } from '${entry}';
const graph = ${create}({ token: async () => 'alice' });
try {
  const chat = await createChat(graph, { body: { chatType: 'group', topic: 'Lunch', members: [] } });
  for await (const { id } of items(graph, listChats)) console.log(chat.id, id);
} catch (error) {
  if (error instanceof GraphError) console.error(error.code);
}`;

describe('a program that creates a chat, with retries, paging and errors', () => {
  test.each([
    ['createGraph', 'graph-chat', 4000],
    // Beta's createChat may return nothing.
    ['createGraph', 'graph-chat/beta', 4030],
    ['createGraphChat', 'graph-chat', 6500],
  ])('by %s of %s has at most %i bytes, minified and gzipped', async (create, entry, most) => {
    expect((await bundled(program(create, entry))).gzipped).toBeLessThan(most);
  });

  test('has no other operations, and not the table of them all', async () => {
    const { code, files } = await bundled(program('createGraph'));
    expect(code).toContain('"createChat"');
    expect(code).not.toContain('listPinnedMessages');
    expect(code).not.toContain('/chats/{chat-id}');
    expect(files).not.toContain('generated/v1.0/operations.ts');
  });

  test('has nothing that only calls by verb need', async () => {
    const { files } = await bundled(program('createGraph'));
    expect(files.filter((file) => /openapi-fetch|batch|html|explain/.test(file))).toEqual([]);
  });
});
