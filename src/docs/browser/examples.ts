import { create } from './element.ts';

/** Makes lists to choose from of the examples of an operation, and of the languages of their samples. */
export function chooseExamples(): void {
  for (const examples of document.querySelectorAll<HTMLElement>('.examples')) {
    const all = [...examples.querySelectorAll<HTMLElement>('.example')];
    if (all.length > 1) examples.prepend(exampleChoice(all));
    else all[0]?.classList.add('chosen');
    for (const samples of examples.querySelectorAll<HTMLElement>('.samples')) samples.prepend(languageChoice(samples));
  }
  showLanguage(localStorage.getItem('language') ?? 'TypeScript');
}

function exampleChoice(all: readonly HTMLElement[]): HTMLElement {
  const select = create('select');
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
  const select = create('select', { 'data-languages': '' });
  for (const sample of samples.querySelectorAll<HTMLElement>('.sample')) {
    const language = sample.dataset['language'] ?? '';
    select.append(create('option', { value: language }, language));
  }
  select.addEventListener('change', () => {
    localStorage.setItem('language', select.value);
    showLanguage(select.value);
  });
  return create('label', { class: 'choice' }, 'Language ', select);
}

/** Shows the samples in a language, or the first ones if there are none in it. */
function showLanguage(language: string): void {
  for (const samples of document.querySelectorAll<HTMLElement>('.samples')) {
    const all = [...samples.querySelectorAll<HTMLElement>('.sample')];
    const shown = all.find(({ dataset }) => dataset['language'] === language) ?? all[0];
    for (const sample of all) sample.classList.toggle('chosen', sample === shown);
    const select = samples.querySelector<HTMLSelectElement>('[data-languages]');
    if (select && shown) select.value = shown.dataset['language'] ?? '';
  }
}
