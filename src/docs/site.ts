import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractFiles } from './contract.ts';
import { guidePage, readGuides } from './guides.ts';
import { landingPage } from './landing.ts';
import { referencePage } from './reference.ts';
import { renderer } from './renderer.ts';
import { countOfQuestions, undecidedFile, undecidedPage } from './undecided.ts';
import { versions } from './versions.ts';

const assets = fileURLToPath(new URL('./assets/', import.meta.url));

/**
 * Builds the documentation site: the guides, a reference for each version, what is undecided, and the contract to download.
 *
 * The site needs no network, makes no request to any other origin, and may be served at any path. The output folder is
 * replaced.
 */
export async function buildDocs(output: string): Promise<void> {
  const [contract, guides, scripts] = await Promise.all([contractFiles(), readGuides(), renderer()]);
  const beta = JSON.parse(contract.get('openapi/beta.json') ?? '');
  const files = new Map<string, string>([
    ...contract,
    ...scripts,
    ['index.html', landingPage(guides, countOfQuestions(beta))],
    [undecidedFile, undecidedPage(beta)],
    ...guides.map((guide): [string, string] => [guide.file, guidePage(guide, guides)]),
    ...versions.map((version): [string, string] => [version.reference, referencePage(version)]),
  ]);
  await rm(output, { recursive: true, force: true });
  await cp(assets, join(output, 'assets'), { recursive: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(output, name)), { recursive: true });
    await writeFile(join(output, name), content);
  }
}
