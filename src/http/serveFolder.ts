import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listening } from './listening.ts';
import type { Listening, ListenOptions } from './listenOptions.ts';

const notFound = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Not found</title>
<h1>Not found</h1>
<p>There is no such page. <a href="/">Go to the first one.</a></p>
</html>
`;

/**
 * Serves the files of a folder over HTTP, `index.html` for the folder itself.
 *
 * Nothing outside the folder can be read, and nothing can be written. Throws a `ListenError` if the port is taken.
 */
export function serveFolder(folder: string, options: ListenOptions): Promise<Listening> {
  const app = new Hono<{ Variables: { folder?: boolean } }>();
  app.use(async (context, next) => {
    await next();
    // A page in a folder has links that are relative to it, so its address must end with a slash.
    const last = context.req.path.split('/').pop() ?? '';
    if (context.get('folder') && last !== '' && last !== 'index.html') context.res = context.redirect(`./${last}/`);
    // A page that was built again must not come from the browser's cache.
    context.header('Cache-Control', 'no-cache');
    context.header('X-Content-Type-Options', 'nosniff');
    // Hono does not know YAML. As text, a browser shows it instead of saving it.
    const yaml = context.res.ok && context.req.path.endsWith('.yaml');
    if (yaml) context.header('Content-Type', 'text/yaml; charset=utf-8');
  });
  app.use(
    serveStatic({
      root: folder,
      onFound: (path, context) => {
        if (/[\\/]index\.html$/.test(path)) context.set('folder', true);
      },
    }),
  );
  app.notFound((context) => context.html(notFound, 404));
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), overrideGlobalObjects: false });
  return listening(server as Server, options);
}
