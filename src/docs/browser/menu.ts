import { element } from './element.ts';

/** The button that shows and hides the navigation where there is no room for it. */
export function menu(): void {
  const button = element<HTMLButtonElement>('button.menu');
  const navigation = element('#navigation');
  const show = (open: boolean) => {
    navigation.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    show(false);
    button.focus();
  });
}
