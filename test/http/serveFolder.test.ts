import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../src/http/serveFolder.ts';

let root: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'graph-chat-folder-'));
  await mkdir(join(root, 'site/some/page'), { recursive: true });
  await writeFile(join(root, 'outside.txt'), 'secret');
  for (const name of ['index.html', 'site.css', 'site.js', 'api.json', 'api.yaml', 'some/page/index.html']) {
    await writeFile(join(root, 'site', name), `<h1>${name}</h1>`);
  }
  server = await serveFolder(join(root, 'site'), { port: 0 });
});

afterAll(async () => {
  await server?.close();
  if (root) await rm(root, { recursive: true });
});

describe('serveFolder', () => {
  it.each([
    ['', 'text/html'],
    ['site.css', 'text/css'],
    ['site.js', 'text/javascript'],
    ['api.json', 'application/json'],
    ['api.yaml', 'text/yaml'],
  ])('tells a browser what "%s" is', async (file, type) => {
    expect((await fetch(`${server.url}/${file}`)).headers.get('content-type')?.split(';')[0]).toBe(type);
  });

  it('returns 404 with a page for what it does not have', async () => {
    const response = await fetch(`${server.url}/nothing.html`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>Not found</h1>');
  });

  it('leads from the name of a folder to its page, so that the links of the page work', async () => {
    const response = await fetch(`${server.url}/some/page`);
    expect(response.url).toBe(`${server.url}/some/page/`);
    expect(await response.text()).toBe('<h1>some/page/index.html</h1>');
    expect((await fetch(`${server.url}/some/page/index.html`)).url).toBe(`${server.url}/some/page/index.html`);
  });

  it.each(['//some/page', '/%5c%5cexample.com/..%2fsome/page', '//example.com/%2e%2e/some/page'])(
    'leads to no other host: %s',
    async (path) => {
      expect((await rawResponse(server.url, path)).location ?? './').toMatch(/^\.\//);
    },
  );

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '//outside.txt',
    '/%00',
  ])('reads nothing outside its folder: %s', async (path) => {
    const inner = await serveFolder(join(root, 'site'), { port: 0 });
    onTestFinished(() => inner.close());
    expect((await rawResponse(inner.url, '/index.html')).status).toBe(200);
    expect((await rawResponse(inner.url, path)).status).toBe(404);
  });
});

/** What comes back for a path that is sent as it is. `fetch` would resolve the dots first. */
function rawResponse(
  origin: string,
  path: string,
): Promise<{ status: number | undefined; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(origin, { path }, (response) => {
      const { statusCode, headers } = response.resume();
      resolve({ status: statusCode, location: headers.location });
    }).on('error', reject);
  });
}
