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
  init(forReaders(api), options, element);
} catch (error) {
  element.textContent = `The reference cannot be shown, because the contract did not load. ${error.message}`;
}

/**
 * The contract as a reader wants to see it: an enum that may grow as its known members, a union of types as the known ones,
 * and no rows for annotations or for what a request ignores. The introduction says that all responses are open.
 */
function forReaders(value) {
  if (Array.isArray(value)) return value.map(forReaders);
  if (value === null || typeof value !== 'object') return value;
  const { patternProperties: _, anyOf, ...rest } = value;
  const known = anyOf?.filter((choice) => !standsForUnknown(choice));
  const schema = known?.length === 1 ? { ...rest, ...known[0] } : known ? { ...rest, anyOf: known } : rest;
  const entries = Object.entries(schema).filter(([, child]) => child?.['x-ignored'] !== true);
  return Object.fromEntries(entries.map(([key, child]) => [key, forReaders(child)]));
}

function standsForUnknown({ $ref = '', ...schema }) {
  return schema['x-unknown'] === true || /\/other[A-Z]\w*$/.test($ref);
}
