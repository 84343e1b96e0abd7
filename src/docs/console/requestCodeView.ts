import { chosen } from '../browser/choices.ts';
import { copyButtons } from '../browser/copy.ts';
import { create } from '../browser/element.ts';
import type { OperationData } from './data.ts';
import type { Draft } from './draft.ts';
import { labelled, select } from './fields.ts';
import { codeBlock } from './highlight.ts';
import { curlOf, typeScriptOf } from './requestCode.ts';

/** The request that was sent, to take along: as curl or as TypeScript. */
export function requestCode(data: OperationData, draft: Draft, origin: string): HTMLElement {
  const codes = { curl: curlOf(draft, origin), TypeScript: typeScriptOf(data, draft, origin) };
  const choice = select(Object.keys(codes).map((name) => [name, name]));
  const block = create('div');
  const show = () => {
    const language = choice.value === 'TypeScript' ? 'TypeScript' : 'curl';
    const code = codeBlock(`The request as ${language}`, document.createTextNode(codes[language]));
    block.replaceChildren(code);
    copyButtons(block);
  };
  choice.value = chosen('language') === 'curl' ? 'curl' : 'TypeScript';
  choice.addEventListener('change', show);
  show();
  return create('div', { class: 'code-of-request' }, labelled('This request as', choice), block);
}
