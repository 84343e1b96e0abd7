import type { SentRequest } from './messages.ts';
import { ShellError, shellCommands } from './shellWords.ts';

/** The options that change only what curl prints, or how it connects. */
const ignored =
  /^(-[sSivfLgkN]+|--silent|--show-error|--include|--verbose|--fail|--fail-with-body|--location|--globoff|--compressed)$/;

/**
 * The requests of a text for a shell that calls curl, as the guides print it. Assignments change `variables`, which later texts can
 * use. Throws a {@link ShellError} for what it cannot read.
 */
export function readCurl(text: string, variables: Map<string, string> = new Map()): SentRequest[] {
  return shellCommands(text, variables).map(([program = '', ...words]) => {
    if (program !== 'curl') throw new ShellError(`Run sends what curl sends. It cannot run ${program}.`);
    return requestOf(words);
  });
}

function requestOf(words: readonly string[]): SentRequest {
  let method: string | undefined;
  let url: string | undefined;
  let asQuery = false;
  const headers: [string, string][] = [];
  const data: string[] = [];

  const rest = words.flatMap(separated);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const value = () => {
      const next = rest.shift();
      if (next === undefined) throw new ShellError(`${word} has no value.`);
      return next;
    };
    if (word === '-X' || word === '--request') method = value().toUpperCase();
    else if (word === '-H' || word === '--header') headers.push(headerOf(value()));
    else if (/^(-d|--data|--data-raw|--data-ascii|--data-binary)$/.test(word)) data.push(content(value()));
    else if (word === '--json') {
      data.push(content(value()));
      headers.push(['Content-Type', 'application/json'], ['Accept', 'application/json']);
    } else if (word === '--data-urlencode') data.push(urlEncoded(value()));
    else if (word === '-G' || word === '--get') asQuery = true;
    else if (word === '--url') url = value();
    else if (ignored.test(word)) continue;
    else if (word.startsWith('-')) throw new ShellError(`Run does not know the option ${word} of curl.`);
    else if (url !== undefined) throw new ShellError('Run takes one URL for each curl.');
    else url = word;
  }
  return made({ method, url, asQuery, headers, data });
}

interface Parts {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly asQuery: boolean;
  readonly headers: [string, string][];
  readonly data: readonly string[];
}

function made({ method, url, asQuery, headers, data }: Parts): SentRequest {
  if (url === undefined) throw new ShellError('The URL is missing.');
  const address = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(address)) throw new ShellError(`'${url}' is no URL.`);
  const body = data.length === 0 ? undefined : data.join('&');
  if (body !== undefined && asQuery) {
    return { method: method ?? 'GET', url: `${address}${address.includes('?') ? '&' : '?'}${body}`, headers };
  }
  if (body !== undefined && !headers.some(([name]) => name.toLowerCase() === 'content-type')) {
    headers.push(['Content-Type', 'application/x-www-form-urlencoded']);
  }
  return { method: method ?? (body === undefined ? 'GET' : 'POST'), url: address, headers, body };
}

/** `-XPOST` is `-X POST`, `--request=POST` is `--request POST`. */
function separated(word: string): string[] {
  const [, option = '', value = ''] = word.match(/^(-[XHd])(.+)$/s) ?? word.match(/^(--[a-z-]+)=(.*)$/s) ?? [];
  return option === '' ? [word] : [option, value];
}

function headerOf(text: string): [string, string] {
  const [, name = '', value = ''] = text.match(/^([^:\s]+):\s*(.*)$/s) ?? [];
  if (name === '') throw new ShellError(`'${text}' is no header.`);
  return [name, value];
}

function content(text: string): string {
  if (text.startsWith('@')) throw new ShellError('Run reads no files.');
  return text;
}

function urlEncoded(text: string): string {
  const [name = '', value] = text.split(/=(.*)/s);
  return value === undefined ? encodeURIComponent(name) : `${name}=${encodeURIComponent(value)}`;
}
