import { choose, chosen } from './choices.ts';
import { copyButtons } from './copy.ts';
import { create } from './element.ts';

/** Makes lists to choose from of the examples of an operation, and of the languages of their samples. */
export function chooseExamples(): void {
  for (const examples of document.querySelectorAll<HTMLElement>('.examples')) {
    const all = [...examples.querySelectorAll<HTMLElement>('.example')];
    if (all.length > 1) examples.prepend(exampleChoice(all));
    else all[0]?.classList.add('chosen');
    for (const samples of examples.querySelectorAll<HTMLElement>('.samples')) samples.prepend(languageChoice(samples));
  }
  void showLanguage(chosen('language') ?? 'TypeScript');
}

function exampleChoice(all: readonly HTMLElement[]): HTMLElement {
  // A browser that goes back would restore its value, and show another example.
  const select = create('select', { autocomplete: 'off' });
  for (const { dataset } of all)
    select.append(create('option', { value: dataset['example'] ?? '' }, dataset['summary'] ?? ''));
  const show = () => {
    for (const example of all) example.classList.toggle('chosen', example.dataset['example'] === select.value);
    // The console fills its form with the example.
    document.dispatchEvent(new CustomEvent('example-chosen', { detail: { name: select.value } }));
  };
  for (const example of all) example.querySelector('.example-title')?.remove();
  select.addEventListener('change', show);
  show();
  return create('label', { class: 'choice' }, 'Example ', select);
}

function languageChoice(samples: HTMLElement): HTMLElement {
  const select = create('select', { 'data-languages': '', autocomplete: 'off' });
  const inPage = [...samples.querySelectorAll<HTMLElement>('.sample')].map(({ dataset }) => dataset['language'] ?? '');
  const more = (samples.dataset['more'] ?? '').split(',').filter(Boolean);
  for (const language of [...inPage, ...more]) select.append(create('option', { value: language }, language));
  select.addEventListener('change', () => {
    choose('language', select.value);
    void showLanguage(select.value);
  });
  return create('label', { class: 'choice' }, 'Language ', select);
}

/** Shows the samples in a language. Those that are not in the page are loaded first. */
async function showLanguage(language: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>('.samples')];
  if (all.some((samples) => !sampleIn(samples, language) && samples.dataset['more']?.split(',').includes(language))) {
    await loadSamples();
  }
  for (const samples of all) {
    const shown = sampleIn(samples, language) ?? samples.querySelector<HTMLElement>('.sample');
    for (const sample of samples.querySelectorAll('.sample')) sample.classList.toggle('chosen', sample === shown);
    const select = samples.querySelector<HTMLSelectElement>('[data-languages]');
    if (select && shown) select.value = shown.dataset['language'] ?? '';
  }
}

const sampleIn = (samples: HTMLElement, language: string) =>
  [...samples.querySelectorAll<HTMLElement>('.sample')].find(({ dataset }) => dataset['language'] === language);

/** Puts the samples in further languages into the page, once. Without a server or a network there are none. */
async function loadSamples(): Promise<void> {
  const loaded = await fetch('samples.json').then(
    (response): Promise<Record<string, string[]>> => (response.ok ? response.json() : Promise.resolve({})),
    () => ({}),
  );
  for (const [name, htmls] of Object.entries(loaded)) {
    const samples = document.querySelector<HTMLElement>(`.example[data-example="${CSS.escape(name)}"] .samples`);
    if (!samples?.dataset['more']) continue;
    delete samples.dataset['more'];
    for (const html of htmls) samples.insertAdjacentHTML('beforeend', html);
    copyButtons(samples);
  }
}
