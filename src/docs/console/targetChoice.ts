import { create } from '../browser/element.ts';
import { localOrigin } from './data.ts';
import { input, labelled, newId, select } from './fields.ts';
import { localServer, sendToLocal } from './localServer.ts';
import { type ReceivedResponse, type SentRequest, versionOf } from './messages.ts';
import type { PageEmulator } from './pageEmulator.ts';
import { pageTarget } from './parameterFields.ts';
import { read, write } from './session.ts';

/** The choice of who answers. */
export interface TargetChoice {
  readonly element: HTMLElement;
  /** The place where ids are from: `page`, or the origin of the server. */
  name(): string;
  /** The origin that requests name. Throws an Error if it is not this machine. */
  origin(): string;
  /** Sends a request there. */
  send(emulator: PageEmulator, request: SentRequest): Promise<ReceivedResponse>;
}

/** Makes the choice between the emulator in the page and a server on this machine. */
export function targetChoice(onChange: () => void): TargetChoice {
  const choice = select([
    ['page', 'The emulator in this page'],
    ['local', 'A server on this machine'],
  ]);
  const url = input({ inputmode: 'url' });
  const problem = create('p', { class: 'problem', id: newId() });
  url.setAttribute('aria-describedby', problem.id);
  const urlField = labelled('Its URL', url, problem);
  choice.value = read(choiceKey) === 'local' ? 'local' : 'page';
  url.value = read(urlKey) ?? localOrigin;

  const isLocal = () => choice.value === 'local';
  const origin = () => (isLocal() ? localServer(url.value) : localOrigin);
  const show = () => {
    urlField.hidden = !isLocal();
    problem.textContent = '';
    try {
      origin();
    } catch (error) {
      problem.textContent = (error as Error).message;
    }
    url.setAttribute('aria-invalid', String(problem.textContent !== ''));
    onChange();
  };
  choice.addEventListener('change', () => {
    write(choiceKey, choice.value);
    show();
  });
  url.addEventListener('input', () => {
    show();
    if (problem.textContent === '') write(urlKey, url.value);
  });
  urlField.hidden = !isLocal();
  return {
    element: create('div', { class: 'row target' }, labelled('Send to', choice), urlField),
    name() {
      try {
        return isLocal() ? origin() : pageTarget;
      } catch {
        return 'nowhere';
      }
    },
    origin,
    send: (emulator, request) =>
      isLocal() ? sendToLocal(request) : emulator.ask(versionOf(request.url), 'send', request),
  };
}

const choiceKey = 'graph-chat.target';
const urlKey = 'graph-chat.local';
