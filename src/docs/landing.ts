import type { Guide } from './guides.ts';
import { escapeHtml, html } from './page.ts';
import { undecidedFile } from './undecided.ts';
import { versions } from './versions.ts';

const about =
  'An OpenAPI-first contract for the chat and conversation endpoints of Microsoft Graph, with a mock server, types and a client that are made from it.';

/** The page that the site begins with. */
export function landingPage(guides: readonly Guide[], undecided: number): string {
  return html({
    title: 'graph-chat',
    description: about,
    root: '',
    file: 'index.html',
    body: `<main class="page">
<h1>graph-chat</h1>
<p class="lead">${about} No tenant, licence or network is needed to build against it.</p>

<h2 id="start">Start</h2>
<p>Start the mock: <code>npm start</code> in a checkout, or anywhere else</p>
${sample(guides, 'sh', 'graph-chat mock')}
<p>Ask it for the chats of Alice:</p>
${sample(guides, 'sh', 'curl')}
<p>Or let the typed client ask:</p>
${sample(guides, 'ts', 'createGraphChat')}

<h2 id="reference">Reference</h2>
<ul class="cards">${versions.map(versionCard).join('')}${undecidedCard(undecided)}</ul>

<h2 id="guides">Guides</h2>
<ul class="cards">${guides.map(guideCard).join('')}</ul>
</main>`,
  });
}

/** The first code block that has the words, of the guide to start with: the sample is written and tested once. */
function sample([first]: readonly Guide[], language: string, words: string): string {
  const block = first?.code.find((code) => code.language === language && code.text.includes(words));
  if (!block) throw new Error(`The first guide has no ${language} block with "${words}". The landing page shows it.`);
  return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
}

function versionCard({ name, about, operations, reference, download }: (typeof versions)[number]): string {
  return `<li>
<h3><a href="${reference}">${name} reference</a></h3>
<p>${about} ${Object.keys(operations).length} operations.</p>
<p>Download the contract: <a href="${download}.yaml" download>${name}.yaml</a>, <a href="${download}.json" download>${name}.json</a></p>
</li>`;
}

const undecidedCard = (questions: number) => `<li>
<h3><a href="${undecidedFile}">Undecided</a></h3>
<p>What the sources leave open: ${questions} questions, with what each source says and what is done here.</p>
</li>`;

function guideCard({ file, title, summary }: Guide): string {
  return `<li>
<h3><a href="${file}">${escapeHtml(title)}</a></h3>
<p>${escapeHtml(summary)}</p>
</li>`;
}
