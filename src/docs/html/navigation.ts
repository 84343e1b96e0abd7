import type { Version } from '../../contract/versions.ts';
import { type Guide, guidePath } from '../model/guides.ts';
import { operationsOf } from '../model/listPages.ts';
import type { Page } from '../model/page.ts';
import { operationPath, type Reference, tagPath, tagTitle } from '../model/reference.ts';
import { escapeHtml } from './escape.ts';

/** A link of the navigation. */
interface Entry {
  readonly title: string;
  readonly page: string;
}

/** A folded list of links. */
interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The navigation of the whole site, as each page shows it. */
export interface Navigation {
  readonly guides: readonly Section[];
  readonly references: ReadonlyMap<Version, readonly Section[]>;
}

/** Makes the navigation: the guides, and for each version its operations by tag. */
export function navigationOf(references: readonly Reference[], guides: readonly Guide[]): Navigation {
  return {
    guides: [{ title: 'Guides', entries: guides.map(({ name, title }) => ({ title, page: guidePath(name) })) }],
    references: new Map(
      references.map((reference) => [
        reference.version,
        reference.api.tags.map(({ name }) => ({
          title: tagTitle(reference, name),
          entries: [
            { title: 'Overview', page: tagPath(reference.version, name) },
            ...operationsOf(reference, name).map(({ id, object }) => ({
              title: object.summary,
              page: operationPath(reference.version, id),
            })),
          ],
        })),
      ]),
    ),
  };
}

/** The navigation beside a page. The lists that have the page are open. */
export function navigationHtml({ guides, references }: Navigation, page: Page, root: string): string {
  const version = page.version ?? 'v1.0';
  const sections = [...guides, ...(references.get(version) ?? [])];
  const versions = [...references.keys()].map((name) => link(page, root, { title: name, page: `${name}/` }));
  const [guideList = '', ...lists] = sections.map((section) => sectionHtml(page, root, section));
  return `${guideList}
<p class="versions">Reference ${versions.join(' ')}</p>
${lists.join('\n')}
<ul>${[
    { title: 'Types', page: `${version}/types/` },
    { title: 'Undecided', page: 'undecided/' },
  ]
    .map((entry) => `<li>${link(page, root, entry)}</li>`)
    .join('')}</ul>`;
}

function sectionHtml(page: Page, root: string, { title, entries }: Section): string {
  const open = entries.some((entry) => entry.page === page.path) || (page.kind === 'landing' && title === 'Guides');
  const links = entries.map((entry) => `<li>${link(page, root, entry)}</li>`);
  return `<details${open ? ' open' : ''}><summary>${escapeHtml(title)}</summary><ul>${links.join('')}</ul></details>`;
}

function link(page: Page, root: string, { title, page: path }: Entry): string {
  const current = path === page.path ? ' aria-current="page"' : '';
  return `<a href="${root}${path}"${current}>${escapeHtml(title)}</a>`;
}
