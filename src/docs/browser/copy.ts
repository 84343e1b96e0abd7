import { create } from './element.ts';

/** Gives each block of code, of the page or of a part of it, a button that copies it. */
export function copyButtons(part: ParentNode = document): void {
  for (const block of part.querySelectorAll<HTMLElement>('pre.code')) {
    if (block.parentElement?.classList.contains('frame')) continue;
    const frame = create('div', { class: 'frame' });
    block.replaceWith(frame);
    frame.append(block, copyButton(block));
  }
}

/** A button that copies a block of code. */
export function copyButton(block: HTMLElement): HTMLButtonElement {
  const button = create('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', async () => {
    button.textContent = (await copied(block.textContent ?? '')) ? 'Copied' : 'Not allowed';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
  return button;
}

/** Copies a text, and says whether the browser let it. In pages of plain http from elsewhere it has no clipboard at all. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
