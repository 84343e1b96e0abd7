// What every page does once it has loaded.
import { copyButtons } from './copy.ts';
import { chooseExamples } from './examples.ts';
import { menu } from './menu.ts';
import { openSearch } from './openSearch.ts';
import { themeSwitch } from './themeSwitch.ts';

themeSwitch();
menu();
openSearch();
chooseExamples();
// What nobody misses in the first moment waits until the page has been drawn.
requestAnimationFrame(() => setTimeout(afterwards));

function afterwards(): void {
  copyButtons();
  // The list of links is long: the one of this page has to be in sight.
  document.querySelector('#navigation [aria-current]')?.scrollIntoView({ block: 'nearest' });
}
