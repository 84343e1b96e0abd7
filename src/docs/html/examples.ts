import type { Example, Message } from '../model/block.ts';
import type { Page } from '../model/page.ts';
import { escapeHtml } from './escape.ts';
import type { Highlight } from './highlight.ts';
import { codeHtml } from './prose.ts';

/**
 * The examples of an operation: each request beside its response, and below them the request in several languages.
 *
 * Without scripts all of them are shown, one after the other. A script makes lists to choose from.
 */
export function examplesHtml(highlight: Highlight, examples: readonly Example[]): string {
  return `<div class="examples">${examples.map((example) => exampleHtml(highlight, example, examples.length > 1)).join('')}</div>\n`;
}

function exampleHtml(
  highlight: Highlight,
  { name, summary, request, response, samples }: Example,
  several: boolean,
): string {
  const title = several ? `<h3 class="example-title">${escapeHtml(summary)}</h3>` : '';
  return `<section class="example" data-example="${escapeHtml(name)}" data-summary="${escapeHtml(summary)}">
${title}<div class="pair">${messageHtml(highlight, 'Request', request)}${messageHtml(highlight, 'Response', response)}</div>
${samples.length > 0 ? samplesHtml(highlight, samples) : ''}</section>\n`;
}

function messageHtml(highlight: Highlight, label: string, { start, headers, body }: Message): string {
  const head = [start, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n');
  const rest = body === '' ? '' : `\n\n${highlight(body, body.startsWith('(') ? 'text' : 'json')}`;
  return `<figure class="message"><figcaption>${label}</figcaption>
<pre class="code" tabindex="0"><code>${highlight(head, 'http')}${rest}</code></pre></figure>`;
}

/** The languages whose samples are in the page. Those of the others load when one of them is chosen. */
const languagesInPage = ['TypeScript', 'curl'];

function samplesHtml(highlight: Highlight, samples: Example['samples']): string {
  const [shown, others] = [true, false].map((inPage) =>
    samples.filter(({ label }) => languagesInPage.includes(label) === inPage),
  );
  const blocks = shown?.map((sample) => sampleHtml(highlight, sample)) ?? [];
  const more = others?.map(({ label }) => label).join(',') ?? '';
  return `<div class="samples" data-more="${escapeHtml(more)}">${blocks.join('')}</div>`;
}

const sampleHtml = (highlight: Highlight, { label, language, text }: Example['samples'][number]) =>
  `<figure class="sample" data-language="${escapeHtml(label)}"><figcaption>${escapeHtml(label)}</figcaption>
${codeHtml(highlight, text, language)}</figure>`;

/** The samples that a page leaves out, as JSON: the name of the example, then an element for each language. */
export function moreSamples({ blocks }: Page, highlight: Highlight): string | undefined {
  const examples = blocks.flatMap((block) => (block.kind === 'examples' ? block.examples : []));
  if (examples.length === 0) return undefined;
  const entries = examples.map(({ name, samples }) => {
    const others = samples.filter(({ label }) => !languagesInPage.includes(label));
    return [name, others.map((sample) => sampleHtml(highlight, sample))];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
