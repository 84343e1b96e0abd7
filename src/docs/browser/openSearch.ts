import { create, element } from './element.ts';

/** The button and the keys that open the search. Its script and its index load when it is first opened. */
export function openSearch(): void {
  const button = element<HTMLButtonElement>('button.search-button');
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !commandK) return;
    event.preventDefault();
    open();
  });
}

let loading = false;

function open(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search') ?? createDialog();
  if (!dialog.open) dialog.showModal();
  element<HTMLInputElement>('input', dialog).select();
  if (loading) return;
  loading = true;
  const root = document.body.dataset['root'] ?? '';
  for (const name of ['search-index.js', 'search.js']) {
    // In the order in which they stand here.
    const script = create('script', { src: `${root}assets/${name}` });
    script.async = false;
    script.addEventListener('error', () => {
      element('.status', dialog).textContent = 'The search did not load. Reload the page to try again.';
    });
    document.head.append(script);
  }
}

function createDialog(): HTMLDialogElement {
  const input = create('input', {
    type: 'text',
    id: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    // More words than anybody types, and few enough to look up at each key.
    maxlength: '200',
    placeholder: 'createChat, /chats/{chat-id}, lastMessagePreview …',
  });
  const close = create('button', { type: 'button', class: 'icon' }, 'Close');
  const dialog = create(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    create('label', { for: 'search', class: 'hidden' }, 'Search operations, types, properties, errors and guides'),
    create('div', { class: 'search-line' }, input, close),
    create('p', { class: 'status', role: 'status' }, 'The search is loading.'),
    create('ul', { class: 'results' }),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
