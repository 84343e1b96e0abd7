/** Why a block is not run, by the name of its document and by the first words of the block. */
export const notRun: Readonly<Record<string, string>> = {
  'README npm ci && npm start': 'It is for a checkout, installs all of its packages, and does not end.',
  'authentication Authorization: Bearer eyJ0': 'A header alone, with a token that is cut short.',
  'change-notifications import { createGraphChat, createSubscription } from':
    'The endpoint is yours. The last block of the guide has both sides.',
  'change-notifications import { createGraphChat } from': 'The endpoint is yours, and it goes on until it is stopped.',
  'check npx graph-chat check https://graph.microsoft.com': 'It needs the service itself. test/check runs the command.',
  'check Asked 55 of 118 operations': 'The report of a server that is wrong. test/check makes such reports.',
  'check npm install --save-dev graph-chat @redocly/cli': 'test/workflows runs the workflows against the emulator.',
  'emulator npm install pg': 'The database is yours. test/cli starts emulators on one.',
  'emulator docker build': 'It needs a container engine. The CI workflow builds the image and runs it.',
  'evolvable-enums Prefer: include-unknown-enum-members': 'A header alone. The next block sends it.',
  'getting-started npm install --save-dev graph-chat @stoplight/prism-cli':
    'test/contract runs stock Prism, which takes seconds to start.',
  'recipes const $api = createClient': 'It needs openapi-react-query and a page of React.',
  'recipes { "overrides"': 'A part of a package.json.',
  "recipes import { createEmulator } from 'graph-chat/emulator';\nimport { graphHandlers } from 'graph-chat/msw';\nimport { setupWorker }":
    'It needs a service worker. test/browser runs the emulator in a browser.',
  'run npx graph-chat emulator --port 4020': 'There is no program of yours. test/cli runs such programs.',
  'run npx graph-chat emulator --https': 'It would write to the home folder. test/cli listens with TLS.',
  'run export AZURE_AUTHORITY_HOST': 'Variables alone. test/cli runs a program with them.',
  'sign-in import { type Configuration, PublicClientApplication }':
    'It opens a popup. test/browser runs MSAL in a browser.',
  'testing import { sendChatMessage }': 'It is for Vitest. test/testing runs it there.',
  'testing import { createGraph, listMyChats }': 'It is for Vitest. test/testing runs it there.',
  'testing import { defineConfig }': 'A configuration of Playwright. test/testing has one like it.',
  'testing import { expect, test }': 'It is for Playwright. test/testing runs it there.',
};

/** What stands in for what a block only declares, such as a login, by the same names. */
export const standIns: Readonly<Record<string, string>> = {
  'authentication import { createGraphChat, listMyChats }': `
const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { hostname, pathname, search } = new URL(request.url);
  if (hostname === 'login.example.com') return new Response('alex');
  return send(new Request('http://127.0.0.1:4010' + pathname + search, request));
};`,
};
