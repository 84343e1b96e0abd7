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
copyButtons();
