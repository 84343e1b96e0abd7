import { create } from '../browser/element.ts';
import { urlOf } from './draft.ts';
import { newId } from './fields.ts';
import type { Form } from './form.ts';
import { lineOfPointer, readJson } from './json.ts';
import type { PageEmulator } from './pageEmulator.ts';

/** What says whether a body follows the contract, while it is typed. */
export interface BodyWatch {
  readonly element: HTMLElement;
  /** Looks again. */
  check(): void;
}

/** Longer texts are checked when they are sent. */
const maxChecked = 500_000;

/**
 * Watches the body of a form. Whether it is JSON is said at once; the contract is in the worker, so that answers a little
 * later, from the first edit on.
 */
export function watchBody(form: Form, version: string, emulator: PageEmulator): BodyWatch {
  const { body } = form;
  const problem = create('p', { class: 'problem', id: newId(), 'aria-live': 'polite' });
  if (!body) return { element: problem, check() {} };
  body.setAttribute('aria-describedby', problem.id);
  let latest = 0;
  let edited = false;
  body.addEventListener('input', () => {
    edited = true;
  });

  function say(text: string): void {
    if (problem.textContent !== text) problem.textContent = text;
    body?.setAttribute('aria-invalid', String(text !== ''));
  }

  async function check(): Promise<void> {
    latest += 1;
    const mine = latest;
    const text = body?.value ?? '';
    if (text.trim() === '' || text.length > maxChecked) return say('');
    const read = readJson(text);
    if ('problem' in read) return say(read.problem.message);
    if (!edited) return say('');
    try {
      const draft = form.draft();
      const violation = await emulator.ask(version, 'check', draft.method, urlOf(draft), read.value);
      if (mine !== latest) return;
      say(violation ? `Line ${lineOfPointer(text, violation.pointer)}: ${violation.message}` : '');
    } catch {
      // What keeps the request from being sent is said when it is sent.
      if (mine === latest) say('');
    }
  }

  return { element: problem, check: () => void check() };
}
