import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { table } from '../table.ts';
import { fetchAlone, graphClient, oneCall, openapiFetch, ours, oursByVerb, type Program, sdk } from './programs.ts';
import { atMost, reached } from './targets.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const programs = [fetchAlone, openapiFetch, oneCall, ours, oursByVerb, graphClient, sdk];

/** Bundles each program as a user's bundler would do it, and prints its bytes. */
export async function benchSize(): Promise<void> {
  const found = new Map<Program, Bundle>();
  for (const program of programs) found.set(program, await bundle(program));
  console.log('\nBytes of a program that creates a chat, for browsers\n');
  table(
    ['client', 'minified', 'gzip', 'brotli'],
    [...found].map(([{ name }, { bytes, gzip, brotli }]) => [name, kilo(bytes), kilo(gzip), kilo(brotli)]),
  );
  console.log('');
  atMost('kB gzip, ours with retries, paging and errors', (found.get(ours)?.gzip ?? Number.NaN) / 1000, 5.5);
  atMost('kB gzip, the same by createGraphChat', (found.get(oursByVerb)?.gzip ?? Number.NaN) / 1000, 5.5);
  const others = ['"listPinnedMessages"', '"/chats/{chat-id}"'].filter((text) =>
    found.get(oneCall)?.code.includes(text),
  );
  reached('one operation by name is without the table of the others', others.length === 0);
}

interface Bundle {
  readonly code: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

async function bundle({ code: contents }: Program): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    alias: { 'graph-chat': `${root}src/index.ts` },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const bytes = Buffer.byteLength(code);
  return { code, bytes, gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
