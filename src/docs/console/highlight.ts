import { create } from '../browser/element.ts';
import { type Token, tokens } from './json.ts';

/** Longer texts are shown without colours, because each piece would be an element. */
const maxColoured = 100_000;

/** Longer texts are cut. A page that shows more would hardly move. */
const maxShown = 1_000_000;

const classes: Readonly<Record<Token['kind'], string>> = {
  key: 't-keyword',
  string: 't-string',
  number: 't-constant',
  word: 't-constant',
  other: '',
};

/** A text as nodes, with colours if it is JSON. It is text, whatever it has in it. */
export function highlighted(text: string, isJson: boolean): Node[] {
  if (text.length > maxShown) {
    return [document.createTextNode(`${text.slice(0, maxShown)}\n… ${text.length - maxShown} characters more`)];
  }
  if (!isJson || text.length > maxColoured) return [document.createTextNode(text)];
  return tokens(text).map(({ kind, text: piece }) => {
    const name = classes[kind];
    return name === '' ? document.createTextNode(piece) : create('span', { class: name }, piece);
  });
}

/** A block of code that scrolls by itself, also by the keyboard. */
export function codeBlock(label: string, ...content: Node[]): HTMLPreElement {
  return create(
    'pre',
    { class: 'code', tabindex: '0', role: 'group', 'aria-label': label },
    create('code', {}, ...content),
  );
}
