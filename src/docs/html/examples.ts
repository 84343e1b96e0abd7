import type { Example, Message } from '../model/block.ts';
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

function samplesHtml(highlight: Highlight, samples: Example['samples']): string {
  const blocks = samples.map(
    ({ label, language, text }) =>
      `<figure class="sample" data-language="${escapeHtml(label)}"><figcaption>${escapeHtml(label)}</figcaption>
${codeHtml(highlight, text, language)}</figure>`,
  );
  return `<div class="samples">${blocks.join('')}</div>`;
}
