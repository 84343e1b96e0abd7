// Runs before anything is drawn, so that a page never appears in the wrong theme.
import { chosen } from './choices.ts';

const theme = chosen('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
document.documentElement.classList.add('scripts');
