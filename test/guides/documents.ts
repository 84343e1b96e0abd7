import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked } from 'marked';

const root = join(import.meta.dirname, '../..');
const guides = join(root, 'openapi/guides');

/** A block of code in the README or in a guide. */
export interface CodeBlock {
  /** The name of its file without `.md`, and its number there: `errors 2`. */
  readonly name: string;
  readonly language: string;
  /** What follows the language on the fence: `run`, or `POST /v1.0/chats`. */
  readonly words: readonly string[];
  readonly text: string;
  /** The text as a program: a block of TypeScript without imports goes on from the one before it. */
  readonly program: string;
  /** The block that stands right below it and shows what it prints, if there is one. */
  readonly shows: CodeBlock | undefined;
}

/** Every block of code in the README and the guides. */
export function readBlocks(): CodeBlock[] {
  const files = readdirSync(guides).filter((name) => name.endsWith('.md'));
  return [join(root, 'README.md'), ...files.map((name) => join(guides, name))].flatMap((file) =>
    blocksOf(basename(file, '.md'), readFileSync(file, 'utf8')),
  );
}

/** The blocks of one document. */
export function blocksOf(document: string, markdown: string): CodeBlock[] {
  const tokens = new Marked().lexer(markdown).filter(({ type }) => type !== 'space');
  let number = 0;
  let program = '';
  const codes = tokens.map((token): CodeBlock | undefined => {
    if (token.type !== 'code') return undefined;
    number += 1;
    const [language = '', ...words] = String(token['lang'] ?? '').split(' ');
    const text = String(token['text']);
    if (language === 'ts') program = /^import /m.test(text) ? text : `${program}\n${text}`;
    return { name: `${document} ${number}`, language, words, text, program, shows: undefined };
  });
  return codes.flatMap((code, index) => {
    const below = codes[index + 1];
    return code ? { ...code, shows: below && isOutput(below) ? below : undefined } : [];
  });
}

/** Whether a block is what the one above it prints. A body that is sent has words on its fence. */
const isOutput = ({ language, words }: CodeBlock) => words.length === 0 && (language === 'json' || language === 'text');
