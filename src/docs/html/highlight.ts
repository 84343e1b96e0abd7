import { createCssVariablesTheme, createHighlighter, type ThemedToken } from 'shiki';
import { escapeHtml } from './escape.ts';

/** Makes HTML of code. A language that is not known is shown as it is. */
export type Highlight = (text: string, language: string) => string;

const languages = [
  'bash',
  'csharp',
  'go',
  'http',
  'json',
  'php',
  'powershell',
  'python',
  'typescript',
  'yaml',
] as const;
const aliases: Readonly<Record<string, string>> = { sh: 'bash', shell: 'bash', ts: 'typescript', js: 'typescript' };

/**
 * A highlighter that marks tokens with classes, such as `t-keyword`.
 *
 * The theme's variables become classes, because a style attribute would break the site's Content-Security-Policy.
 */
export async function createHighlight(): Promise<Highlight> {
  const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--s-', fontStyle: false });
  const highlighter = await createHighlighter({ themes: [theme], langs: [...languages] });
  const known = new Map<string, string>();
  return (text, name) => {
    const language = languages.find((known) => known === (aliases[name] ?? name));
    if (language === undefined) return escapeHtml(text);
    const key = `${language}\n${text}`;
    const html = known.get(key) ?? lines(highlighter.codeToTokens(text, { lang: language, theme: 'classes' }).tokens);
    known.set(key, html);
    return html;
  };
}

const lines = (tokens: readonly ThemedToken[][]) => tokens.map((line) => line.map(run).join('')).join('\n');

function run({ content, color = '' }: ThemedToken): string {
  const name = /--s-token-([\w-]+)/.exec(color)?.[1];
  const text = escapeHtml(content);
  return name === undefined || name === 'punctuation' || content.trim() === ''
    ? text
    : `<span class="t-${name}">${text}</span>`;
}
