// Draws the reference from the contract beside it.
import { init } from './redoc.js';

// Redoc's search makes its worker from text, which the page's policy forbids. Without workers it searches on the page.
delete globalThis.Worker;

const element = document.getElementById('redoc');
const contract = element.dataset.contract;
const downloads = `Download the contract as [YAML](${contract}.yaml) or [JSON](${contract}.json).`;

try {
  const response = await fetch(`${contract}.json`);
  if (!response.ok) throw new Error(`${response.url} returned ${response.status}.`);
  // The contract itself and no URL of it, here or in `downloadUrls`: with one, Redoc offers to send it to chat services.
  const api = await response.json();
  api.info.description += `\n\n${downloads}`;
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
