import { describeOperations, type OpenApi, type Source, type Undecided } from '../contract/openapi.ts';
import { inlineHtml } from './markdown.ts';
import { escapeHtml, html } from './page.ts';
import { operationLink } from './versions.ts';

/** The page of the site that lists every question that the sources leave undecided. */
export const undecidedFile = 'undecided.html';

/** A question by its name, with the operations that it concerns. None means all. */
interface Question extends Undecided {
  readonly name: string;
  readonly operations: readonly string[];
}

/** The questions about one resource. */
interface Resource {
  readonly title: string;
  readonly id: string;
  readonly questions: readonly Question[];
}

/** How many questions a description leaves undecided. */
export const countOfQuestions = ({ components }: OpenApi): number =>
  Object.keys(components['x-undecided'] ?? {}).length;

/**
 * The page with every question that the sources leave undecided: what each of them says, what is done here, and what that
 * rests on. `api` is the description of beta, which has everything that v1.0 has.
 */
export function undecidedPage(api: OpenApi): string {
  const resources = byResource(api);
  const questions = resources.flatMap((resource) => resource.questions);
  const links = resources.map(
    ({ id, title, questions }) =>
      `<li><a href="#${id}">${title} <span class="count">${questions.length}</span></a></li>`,
  );
  return html({
    title: 'Undecided · graph-chat',
    description: `${questions.length} questions that the sources on Microsoft Graph leave undecided, and what is done here.`,
    root: '',
    file: undecidedFile,
    body: `<div class="page guide">
<nav aria-label="Resources"><ul>${links.join('')}</ul></nav>
<main>
<h1>Undecided</h1>
<p class="lead">The sources on Microsoft Graph contradict each other in places, and are silent in others. Here is what they
say on each of ${questions.length} questions, and what the servers of this project do.</p>
<p>A decision rests on one of three things. What was observed others have observed: none of it was tried on the service for
this project.</p>
<ul class="legend">${bases.map((basis) => legendItem(basis, questions)).join('')}</ul>
${resources.map(resourceSection).join('\n')}
</main>
</div>`,
  });
}

const bases = ['page', 'observed', 'our choice'] as const;

const meanings: Readonly<Record<Undecided['basis'], string>> = {
  page: 'What Microsoft publishes: pages, metadata, and the standard that they follow.',
  observed: 'What the service was seen to do, against its pages or beyond them.',
  'our choice': 'Nothing that is known. Do not rely on it.',
};

function legendItem(basis: Undecided['basis'], questions: readonly Question[]): string {
  const count = questions.filter((question) => question.basis === basis).length;
  return `<li>${badge(basis)} <span>${meanings[basis]} <span class="count">${count}</span></span></li>`;
}

const badge = (basis: Undecided['basis']) => `<span class="basis on-${basis.replace(' ', '-')}">${basis}</span>`;

/** Each question with the resource of the first operation that it concerns. What concerns all comes first. */
function byResource(api: OpenApi): Resource[] {
  const operations = describeOperations(api);
  const everywhere = api['x-undecided'] ?? [];
  const titles = ['Everywhere', ...operations.map(({ object }) => titleOf(object.tags[0] ?? ''))];
  const placed = Object.entries(api.components['x-undecided'] ?? {}).map(([name, question]) => {
    const concerned = operations.filter(({ object }) => object['x-undecided']?.includes(name));
    const title = everywhere.includes(name) ? 'Everywhere' : titleOf(concerned[0]?.object.tags[0] ?? '');
    return { title, question: { ...question, name, operations: concerned.map(({ id }) => id) } };
  });
  const order = [...everywhere, ...operations.flatMap(({ object }) => object['x-undecided'] ?? [])];
  placed.sort((a, b) => order.indexOf(a.question.name) - order.indexOf(b.question.name));
  return [...new Set(titles)].flatMap((title) => {
    const questions = placed.filter((item) => item.title === title).map(({ question }) => question);
    return questions.length > 0 ? [{ title, id: title.toLowerCase().replaceAll(' ', '-'), questions }] : [];
  });
}

/** The name of a tag as words: `pinnedMessages` is Pinned messages. */
function titleOf(tag: string): string {
  const words = tag.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const resourceSection = ({ title, id, questions }: Resource) => `<h2 id="${id}">${title}</h2>
${questions.map(questionSection).join('\n')}`;

function questionSection({ name, question, sources, decision, basis, operations }: Question): string {
  return `<section class="question" id="${name}">
<h3>${inlineHtml(question, '')} <a class="anchor" href="#${name}" aria-label="Link to this question">#</a></h3>
<dl>
${sources.map((source) => `<dt>${origin(source)}</dt><dd>${inlineHtml(source.says, '')}</dd>`).join('\n')}
<dt class="here">Here</dt><dd class="here">${inlineHtml(decision, '')} ${badge(basis)}</dd>
</dl>
${concerned(operations)}</section>`;
}

/** Where a source is: its kind and year, as a link if it has one. */
function origin({ kind, url, year }: Source): string {
  const kindAndYear = kind.charAt(0).toUpperCase() + kind.slice(1) + (year === undefined ? '' : `, ${year}`);
  return url === undefined ? kindAndYear : `<a href="${escapeHtml(url)}">${kindAndYear}</a>`;
}

/** Links to the operations that a question concerns; many are folded. */
function concerned(operations: readonly string[]): string {
  if (operations.length === 0) return '';
  const links = operations.map((id) => `<a href="${operationLink(id)}"><code>${id}</code></a>`).join(' ');
  return operations.length > maxShown
    ? `<details class="operations"><summary>${operations.length} operations</summary>${links}</details>\n`
    : `<p class="operations">${links}</p>\n`;
}

const maxShown = 6;
