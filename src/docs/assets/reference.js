// Draws the reference from the contract beside it.
import { init } from './redoc.js';

const element = document.getElementById('content');
const contract = element.dataset.contract;

try {
  const answer = await fetch(`${contract}.json`);
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  const options = {
    disableTelemetry: true,
    skipBundle: true,
    downloadUrls: ['yaml', 'json'].map((type) => ({ title: type.toUpperCase(), url: `${contract}.${type}` })),
    jsonSamplesExpandLevel: 6,
    scrollYOffset: document.querySelector('header.site').offsetHeight,
  };
  // A description instead of its URL: given a URL, Redoc offers to send it to chat services.
  init(await answer.json(), options, element);
} catch (error) {
  element.textContent = `The reference cannot be shown, because the contract did not load. ${error.message}`;
}
