import { create, element } from '../browser/element.ts';
import type { OperationData } from './data.ts';
import { type Draft, headersOf, urlOf, valuesIn } from './draft.ts';
import { button, newId } from './fields.ts';
import { requestForm } from './form.ts';
import { linksOf } from './links.ts';
import type { ReceivedResponse } from './messages.ts';
import { offersOf } from './offers.ts';
import { pageEmulator } from './pageEmulator.ts';
import { pageTarget } from './parameterFields.ts';
import { requestCode } from './requestCodeView.ts';
import { headerOf, jsonOf, responseView, sizeText, statusText } from './responseView.ts';
import { forget, remember } from './session.ts';
import { targetChoice } from './targetChoice.ts';
import { watchBody } from './watchBody.ts';

/** What is in the place where an operation can be tried. */
export interface Panel {
  /** Sends what the form has. */
  send(): Promise<void>;
  /** Fills in an example by its name. */
  choose(name: string): void;
}

/** Makes the panel of an operation in the section of its page, around the button that is there. */
export function openPanel(section: HTMLElement, data: OperationData): Panel {
  const sendButton = element<HTMLButtonElement>('[data-send]', section);
  const status = element('.status', section);
  const response = create('div', { class: 'response' });
  const emulator = pageEmulator(section.dataset['root'] ?? '');
  emulator.onLoading = (loading) => {
    section.classList.toggle('is-loading', loading);
    if (loading) say('Loading the emulator into this page…');
    else if (!sending) say('');
  };
  const again = button('Reset', () => void reset());
  const target = targetChoice(() => {
    form.offer(target.name());
    again.hidden = target.name() !== pageTarget;
  });
  const form = requestForm(data, () => watch.check());
  const watch = watchBody(form, data.version, emulator);
  let sending: Promise<void> | undefined;

  function say(text: string, kind = ''): void {
    status.className = `status ${kind}`;
    status.textContent = text;
  }

  async function answer(): Promise<void> {
    sendButton.setAttribute('aria-disabled', 'true');
    say('Sending…');
    // Another target may be chosen before this one answers.
    const place = target.name();
    try {
      const draft = form.draft();
      const origin = target.origin();
      const request = { method: draft.method, url: urlOf(draft, origin), headers: headersOf(draft), body: draft.body };
      const received = await target.send(emulator, request);
      const { status: code } = received;
      say(`${statusText(received)} · ${sizeText(received)}`, code < 400 ? 'good' : 'bad');
      response.replaceChildren(...responseView(received), ...follow(received), requestCode(data, draft, origin));
      offer(place, draft, jsonOf(received), headerOf(received, 'location'), code);
    } catch (error) {
      response.replaceChildren();
      say(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      show(status);
      sendButton.removeAttribute('aria-disabled');
    }
  }

  function offer(place: string, draft: Draft, body: unknown, location: string | undefined, code: number): void {
    const values = draft.method === data.method ? valuesIn(data, draft.path) : undefined;
    if (!values || code >= 300) return;
    const names = [...data.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
    const path = Object.fromEntries(names.map((name) => [name, values.get(`path ${name}`) ?? '']));
    remember(place, offersOf(data.returns, path, body, location));
    form.offer(target.name());
  }

  /** Buttons that send a request for what a response links to. */
  function follow(received: ReceivedResponse): HTMLElement[] {
    const buttons = linksOf(received, data.version).map(({ name, path }) =>
      button(`Follow ${name}`, () => {
        form.get(path);
        // The button goes away with the response.
        sendButton.focus({ preventScroll: true });
        void panel.send();
      }),
    );
    return buttons.length === 0 ? [] : [create('p', { class: 'follow' }, ...buttons)];
  }

  async function reset(): Promise<void> {
    try {
      await emulator.ask(data.version, 'reset');
      forget(pageTarget);
      form.offer(target.name());
      response.replaceChildren();
      say('The emulator is as it was at first. What was sent is forgotten.');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'bad');
    }
  }

  const panel: Panel = {
    send() {
      sending ??= answer().finally(() => {
        sending = undefined;
      });
      return sending;
    },
    choose: (name) => form.choose(name),
  };

  form.offer(target.name());
  again.hidden = target.name() !== pageTarget;
  form.choose(data.examples[0]?.name ?? '');
  section.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void panel.send();
  });
  sendButton.addEventListener('click', () => void panel.send());
  const about = create('p', { class: 'about', id: newId() }, aboutText);
  const actions = create('div', { class: 'actions' });
  sendButton.before(about, form.element, watch.element, target.element, actions);
  actions.append(
    sendButton,
    again,
    create('span', { class: 'keys' }, create('kbd', {}, 'Ctrl'), ' ', create('kbd', {}, 'Enter'), ' sends'),
  );
  section.append(status, response);
  say('');
  return panel;
}

/** Brings what has just appeared into view, if it is not there. Who reads with the keyboard stays where they are. */
function show(shown: HTMLElement): void {
  const { top, bottom } = shown.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight * 0.8) shown.scrollIntoView({ block: 'center' });
}

const aboutText =
  'An emulator in this page answers, with the sample people and on the day of the examples. What you do there lasts until you close the tab, and goes nowhere else.';
