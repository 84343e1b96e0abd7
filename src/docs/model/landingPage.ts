import { type Block, type Card, heading, prose } from './block.ts';
import type { Guide } from './guides.ts';
import { guidePath } from './guides.ts';
import type { Page } from './page.ts';
import type { Reference } from './reference.ts';
import { countOfQuestions } from './undecidedPage.ts';

const about =
  'The chat and conversation endpoints of Microsoft Graph as an OpenAPI contract, with a local emulator, a mock, types and a client that are made from it.';

/** The page that the site begins with. */
export function landingPage(guides: readonly Guide[], references: readonly Reference[]): Page {
  return {
    path: '',
    kind: 'landing',
    title: 'graph-chat',
    description: about,
    above: [],
    blocks: [
      prose(`${about} No tenant, licence or network is needed to build against it.`),
      heading('Start'),
      prose('Start the emulator. It needs nothing else, and has people and chats from the start:'),
      sample(guides, 'sh', 'npx graph-chat emulator', 'Start the emulator'),
      prose('Ask it for the chats of Alex:'),
      sample(guides, 'sh', 'curl', 'Ask with curl'),
      prose('Or let the typed client ask:'),
      sample(guides, 'ts', 'createGraphChat', 'Ask with the client'),
      heading('Reference'),
      { kind: 'cards', cards: [...references.map(versionCard), undecidedCard(references)] },
      heading('Guides'),
      { kind: 'cards', cards: guides.map(guideCard) },
    ],
  };
}

/** The first code block that has the words, of the guide to start with: the sample is written and tested once. */
function sample([first]: readonly Guide[], language: string, words: string, label: string): Block {
  const block = first?.code.find(({ info, text }) => info.split(' ')[0] === language && text.includes(words));
  if (!block) throw new Error(`The first guide has no ${language} block with "${words}". The landing page shows it.`);
  return { kind: 'code', label, language, text: block.text };
}

const versionCard = ({ version, api, operations }: Reference): Card => ({
  title: `${version} reference`,
  page: `${version}/`,
  text: `${api.info.summary} ${operations.length} operations.`,
  downloads: ['yaml', 'json'].map((extension) => ({
    label: `${version}.${extension}`,
    file: `openapi/${version}.${extension}`,
  })),
});

const undecidedCard = (references: readonly Reference[]): Card => ({
  title: 'Undecided',
  page: 'undecided/',
  text: `What the sources leave open: ${countOfQuestions(references)} questions, with what each source says and what is done here.`,
});

const guideCard = ({ name, title, summary }: Guide): Card => ({ title, page: guidePath(name), text: summary });

/** The page that lists the guides. */
export function guidesPage(guides: readonly Guide[]): Page {
  return {
    path: 'guides/',
    kind: 'list',
    title: 'Guides',
    description: 'How to start, how to do what apps do with chats, and what to do if it fails.',
    above: [],
    blocks: [...new Set(guides.map(({ section }) => section))].flatMap((section) => [
      heading(section),
      { kind: 'cards', cards: guides.filter((guide) => guide.section === section).map(guideCard) },
    ]),
  };
}

/** The page for an address that the site does not have. */
export const notFoundPage: Page = {
  path: '404',
  kind: 'error',
  title: 'Not found',
  description: 'There is no such page.',
  above: [],
  blocks: [prose('There is no such page. Search for it, or choose one from the list of pages.')],
};
