import { choose } from './choices.ts';
import { element } from './element.ts';

/** The button in the header that goes from the system's theme to the other one, and back. The choice is remembered. */
export function themeSwitch(): void {
  const button = element<HTMLButtonElement>('button.theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const current = () => document.documentElement.dataset['theme'] ?? (system.matches ? 'dark' : 'light');
  const label = () => {
    const other = current() === 'dark' ? 'light' : 'dark';
    button.textContent = other === 'dark' ? '☾' : '☀';
    button.setAttribute('aria-label', `Switch to the ${other} theme`);
    button.title = `Switch to the ${other} theme`;
  };
  button.addEventListener('click', () => {
    const other = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = other;
    choose('theme', other);
    label();
  });
  system.addEventListener('change', label);
  label();
}
