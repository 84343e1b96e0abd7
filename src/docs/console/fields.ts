import { create } from '../browser/element.ts';

let count = 0;

/** A new id for an element. */
export function newId(): string {
  count += 1;
  return `console-${count}`;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control with its label above it. */
export function labelled(label: string, control: Control, ...more: Node[]): HTMLElement {
  control.id ||= newId();
  return create('div', { class: 'field' }, create('label', { for: control.id }, label), control, ...more);
}

/** A list to choose from. */
export function select(choices: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  const made = create('select', { autocomplete: 'off' });
  setChoices(made, choices);
  return made;
}

/** Gives a list other choices. It keeps its value if that is still among them. */
export function setChoices(
  list: HTMLSelectElement,
  choices: readonly (readonly [value: string, text: string])[],
): void {
  const { value } = list;
  list.replaceChildren(...choices.map(([choice, text]) => create('option', { value: choice }, text)));
  if (choices.some(([choice]) => choice === value)) list.value = value;
}

/** A line to type in. Nothing in it is a word that a browser should correct. */
export function input(attributes: Readonly<Record<string, string>> = {}): HTMLInputElement {
  return create('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    ...attributes,
  });
}

/** Several lines to type in. */
export function textarea(attributes: Readonly<Record<string, string>> = {}): HTMLTextAreaElement {
  return create('textarea', {
    autocomplete: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    wrap: 'off',
    ...attributes,
  });
}

/** A button. */
export function button(text: string, onClick: () => void, name = 'icon'): HTMLButtonElement {
  const made = create('button', { type: 'button', class: name }, text);
  made.addEventListener('click', onClick);
  return made;
}
