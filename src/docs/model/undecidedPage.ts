import type { Described, Source, Undecided } from '../../contract/openapi.ts';
import { type Block, heading, prose, type Question, type Row } from './block.ts';
import type { Page } from './page.ts';
import { operationPath, type Reference, tagTitle } from './reference.ts';

/** How many questions some versions leave undecided. */
export const countOfQuestions = (references: readonly Reference[]): number => questionsIn(references).size;

/**
 * The page with every question that the sources leave undecided: what each of them says, what is done here, and what that
 * rests on. A question that several versions have leads to the operations of the last one, which has all of them.
 */
export function undecidedPage(references: readonly Reference[]): Page {
  const groups = byResource(references);
  const questions = groups.flatMap(({ questions }) => questions);
  return {
    path: 'undecided/',
    kind: 'list',
    title: 'Undecided',
    description: `${questions.length} questions that the sources on Microsoft Graph leave undecided, and what is done here.`,
    above: [],
    blocks: [
      prose(
        `The sources on Microsoft Graph contradict each other in places, and are silent in others. Here is what they say on each of ${questions.length} questions, and what the servers of this project do.\n\nA decision rests on one of three things. Observations are those of others: none of them was tried on the service for this project.`,
      ),
      {
        kind: 'table',
        label: 'What decisions rest on',
        head: ['Basis', 'Meaning', 'Questions'],
        rows: bases.map((basis) => basisRow(basis, questions)),
      },
      ...groups.flatMap(({ title, questions }): Block[] => [
        heading(title),
        ...questions.map((question): Block => ({ kind: 'question', question })),
      ]),
    ],
  };
}

/** Where a source is, in words. */
export const originOf = ({ kind, year }: Source): string =>
  kind.charAt(0).toUpperCase() + kind.slice(1) + (year === undefined ? '' : `, ${year}`);

const bases = ['page', 'observed', 'our choice'] as const;

const meanings: Readonly<Record<Undecided['basis'], string>> = {
  page: 'What Microsoft publishes: pages, metadata, and the standard that they follow.',
  observed: 'What the service was seen to do, against its pages or beyond them.',
  'our choice': 'Nothing that is known. Do not rely on it.',
};

const basisRow = (basis: Undecided['basis'], questions: readonly Question[]): Row => [
  basis.charAt(0).toUpperCase() + basis.slice(1),
  meanings[basis],
  String(questions.filter((question) => question.basis === basis).length),
];

interface Group {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Each question with the resource of the first operation that it concerns. What concerns all comes first. */
function byResource(references: readonly Reference[]): Group[] {
  const newestFirst = references.toReversed();
  const everywhere = newestFirst.flatMap(({ api }) => api['x-undecided'] ?? []);
  const placed = [...questionsIn(references)].map(([name, question]) => {
    const reference = newestFirst.find((candidate) => concernedBy(candidate, name).length > 0);
    const operations = reference ? concernedBy(reference, name) : [];
    const title = everywhere.includes(name) ? everywhereTitle : reference && titleOf(reference, operations[0]);
    const links = operations.map(({ id }) => `[\`${id}\`](site:${operationPath(reference?.version ?? 'v1.0', id)})`);
    return { title, question: { ...question, name, operations: links } };
  });
  const order = [...everywhere, ...newestFirst.flatMap(({ operations }) => operations.flatMap(namesOf))];
  placed.sort((a, b) => order.indexOf(a.question.name) - order.indexOf(b.question.name));
  const titles = newestFirst.flatMap((reference) =>
    reference.operations.map((operation) => titleOf(reference, operation)),
  );
  return [...new Set([everywhereTitle, ...titles])].flatMap((title) => {
    const questions = placed.filter((item) => item.title === title).map(({ question }) => question);
    return questions.length > 0 ? [{ title, questions }] : [];
  });
}

const everywhereTitle = 'Everywhere';

const questionsIn = (references: readonly Reference[]) =>
  new Map(references.flatMap(({ api }) => Object.entries(api.components['x-undecided'] ?? {})));

const concernedBy = ({ operations }: Reference, name: string) =>
  operations.filter((operation) => namesOf(operation).includes(name));

const namesOf = ({ object }: Described) => object['x-undecided'] ?? [];

const titleOf = (reference: Reference, operation: Described | undefined) =>
  tagTitle(reference, operation?.object.tags[0] ?? '');
