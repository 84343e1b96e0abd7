import { create } from './element.ts';

/** Gives each block of code a button that copies it. */
export function copyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('pre.code')) {
    const button = create('button', { type: 'button', class: 'copy' }, 'Copy');
    button.addEventListener('click', async () => {
      button.textContent = await navigator.clipboard.writeText(block.textContent ?? '').then(
        () => 'Copied',
        () => 'Not allowed',
      );
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    const frame = create('div', { class: 'frame' });
    block.replaceWith(frame);
    frame.append(block, button);
  }
}
