import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const redocly = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));

/** Redoc, which draws the reference in the browser, and its licence, by the path below the site. */
export async function renderer(): Promise<Map<string, string>> {
  const [script, licence] = await Promise.all([
    readFile(join(redocly, 'lib/chunks/redoc.standalone.js'), 'utf8'),
    readFile(join(redocly, 'LICENSE'), 'utf8'),
  ]);
  return new Map([
    ['assets/redoc.js', withoutLogo(script)],
    ['assets/redoc.LICENSE.txt', licence],
  ]);
}

/**
 * Redoc's script without the footer logo that it requests from a server of its makers.
 *
 * No option turns the logo off. An image without content fails at once and silently, and Redoc then draws none.
 */
function withoutLogo(script: string): string {
  const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g;
  if (!logo.test(script)) {
    throw new Error(
      'Redoc no longer names its footer logo as src/docs/renderer.ts expects. See whether it still requests one.',
    );
  }
  return script.replaceAll(logo, 'data:,');
}
