import type { Version } from '../../contract/versions.ts';
import { type Guide, guidePath } from '../model/guides.ts';
import { operationsOf } from '../model/listPages.ts';
import type { Page } from '../model/page.ts';
import { operationPath, type Reference, tagPath, tagTitle, webhookPath } from '../model/reference.ts';
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

/** Sections below a title. */
interface Group {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The navigation of the whole site, as each page shows it. */
export interface Navigation {
  readonly guides: Group;
  readonly references: ReadonlyMap<Version, readonly Group[]>;
}

/** Makes the navigation: the guides by section, and for each version its operations by tag. */
export function navigationOf(references: readonly Reference[], guides: readonly Guide[]): Navigation {
  const sections = [...new Set(guides.map(({ section }) => section))].map((title) => ({
    title,
    entries: guides
      .filter(({ section }) => section === title)
      .map((guide) => ({ title: guide.title, page: guidePath(guide.name) })),
  }));
  return {
    guides: { title: 'Guides', sections },
    references: new Map(references.map((reference) => [reference.version, groupsOf(reference)])),
  };
}

const groupsOf = (reference: Reference): Group[] =>
  reference.api['x-tagGroups'].map(({ name, tags }) => ({
    title: name,
    sections: tags.map((tag) => sectionOf(reference, tag)),
  }));

function sectionOf(reference: Reference, tag: string): Section {
  const { version } = reference;
  const operations = operationsOf(reference, tag).map(({ id, object }) => ({
    title: object.summary,
    page: operationPath(version, id),
  }));
  const webhooks = [...reference.webhooks]
    .filter(([, { tags }]) => tags.includes(tag))
    .map(([name, { summary }]) => ({ title: summary, page: webhookPath(version, name) }));
  return {
    title: tagTitle(reference, tag),
    entries: [{ title: 'Overview', page: tagPath(version, tag) }, ...operations, ...webhooks],
  };
}

/** The navigation beside a page, from which `root` leads to the site's root. The list that has the page is open. */
export function navigationHtml({ guides, references }: Navigation, page: Page, root: string): string {
  const version = page.version ?? 'v1.0';
  const groups = references.get(version) ?? [];
  const versions = [...references.keys()].map((name) => link(page, root, { title: name, page: `${name}/` }));
  const lists = [
    { title: 'Types', page: `${version}/types/` },
    { title: 'Undecided', page: 'undecided/' },
  ].map((entry) => `<li>${link(page, root, entry)}</li>`);
  return `${groupHtml(page, root, guides)}
<p class="versions">Reference ${versions.join(' ')}</p>
${groups.map((group) => groupHtml(page, root, group)).join('\n')}
<ul>${lists.join('')}</ul>`;
}

const groupHtml = (page: Page, root: string, { title, sections }: Group) =>
  `<p class="group">${escapeHtml(title)}</p>${sections.map((section) => sectionHtml(page, root, section)).join('')}`;

function sectionHtml(page: Page, root: string, { title, entries }: Section): string {
  // A reader who has just come sees the guides.
  const isFirst = page.kind === 'landing' && entries.some((entry) => entry.page.startsWith('guides/'));
  const open = isFirst || entries.some((entry) => entry.page === page.path);
  const links = entries.map((entry) => `<li>${link(page, root, entry)}</li>`);
  return `<details${open ? ' open' : ''}><summary>${escapeHtml(title)}</summary><ul>${links.join('')}</ul></details>`;
}

function link(page: Page, root: string, { title, page: path }: Entry): string {
  const current = path === page.path ? ' aria-current="page"' : '';
  return `<a href="${root}${path}"${current}>${escapeHtml(title)}</a>`;
}
