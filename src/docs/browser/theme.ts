// Runs before anything is drawn, so that a page never appears in the wrong theme.
const chosen = localStorage.getItem('theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
document.documentElement.classList.add('scripts');
