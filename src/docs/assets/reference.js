// Draws the reference from the contract beside it.
import { init } from './redoc.js';

// Redoc's search makes its worker from text, which the page's policy forbids. Without workers it searches on the page.
delete globalThis.Worker;

const element = document.getElementById('redoc');
const contract = element.dataset.contract;
const downloads = `Download the contract as [YAML](${contract}.yaml) or [JSON](${contract}.json).`;

/** A note that links each question that the sources leave undecided about an operation. */
function undecidedNote(names, questions) {
  const links = names.map((name) => `[${questions[name].question}](../undecided.html#${name})`);
  return `\n\n> **Undecided**\n${links.map((link) => `> - ${link}`).join('\n')}`;
}

try {
  const response = await fetch(`${contract}.json`);
  if (!response.ok) throw new Error(`${response.url} returned ${response.status}.`);
  // The contract itself and no URL of it, here or in `downloadUrls`: with one, Redoc offers to send it to chat services.
  const api = await response.json();
  const everywhere =
    'What the sources leave undecided about every operation is on a [page of its own](../undecided.html).';
  api.info.description += `\n\n${downloads}\n\n${everywhere}`;
  for (const operation of Object.values(api.paths).flatMap((path) => Object.values(path))) {
    const names = operation['x-undecided'];
    if (names) operation.description += undecidedNote(names, api.components['x-undecided']);
  }
  const options = {
    disableTelemetry: true,
    // Redoc leaves a sample out unless its language is named here.
    codeSamples: { languages: [{ lang: 'TypeScript' }, { lang: 'curl' }, { lang: 'Payload' }] },
    skipBundle: true,
    hideDownloadButtons: true,
    jsonSamplesExpandLevel: 10,
    scrollYOffset: document.querySelector('header.site').offsetHeight,
  };
  init(api, options, element);
} catch (error) {
  element.textContent = `The reference cannot be shown, because the contract did not load. ${error.message}`;
}
