import { create } from '../browser/element.ts';
import { codeBlock, highlighted } from './highlight.ts';
import type { ReceivedResponse } from './messages.ts';

const names: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  302: 'Found',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The status of a response in words: `201 Created`. */
export const statusText = ({ status }: ReceivedResponse): string => `${status} ${names[status] ?? ''}`.trim();

/** How long a response took and how large it is. */
export function sizeText({ milliseconds, body }: ReceivedResponse): string {
  const time = milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds));
  const size = body.byteLength < 1000 ? `${body.byteLength} bytes` : `${(body.byteLength / 1000).toFixed(1)} kB`;
  return `${time} ms, ${size}`;
}

/** A header of a response, or undefined. */
export function headerOf({ headers }: ReceivedResponse, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

/** The body of a response as a value, or undefined if it is not JSON. */
export function jsonOf(response: ReceivedResponse): unknown {
  if (!/^application\/(.*\+)?json\b/i.test(headerOf(response, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(response.body));
  } catch {
    return undefined;
  }
}

/** A response as elements: what the status means if it is not plain, headers, body. Nothing in it becomes HTML. */
export function responseView(response: ReceivedResponse): HTMLElement[] {
  const meaning = meaningOf(response);
  return [
    ...(meaning === '' ? [] : [create('p', { class: 'note' }, meaning)]),
    headersView(response),
    ...(response.body.byteLength === 0 ? [] : [bodyView(response)]),
  ];
}

function meaningOf(response: ReceivedResponse): string {
  const location = headerOf(response, 'location');
  const notes = [
    response.status === 202 &&
      location !== undefined &&
      'Accepted, and done later: follow Location to see how far it is.',
    response.status === 202 &&
      location === undefined &&
      'Accepted, and done a little later. There is nothing to return.',
    response.status === 204 && 'Done. There is nothing to return, so the response has no body.',
    response.status === 201 && location !== undefined && 'The header Location says where to find what was created.',
    headerOf(response, 'etag') !== undefined &&
      'ETag names this state of it. Send it back in If-Match to change nothing newer.',
    headerOf(response, 'retry-after') !== undefined && 'Retry-After says how many seconds to wait before the next try.',
  ];
  return notes.filter((note) => note !== false).join(' ');
}

/** Headers that are there for the browser alone are left out. */
function headersView({ headers }: ReceivedResponse): HTMLElement {
  const shown = headers.filter(([name]) => !/^access-control-/i.test(name));
  const lines = shown.map(([name, value]) => `${name}: ${value}`).join('\n');
  const details = create('details', { class: 'headers' }, create('summary', {}, `Headers (${shown.length})`));
  details.append(codeBlock('Headers of the response', document.createTextNode(lines)));
  details.open = shown.some(([name]) => /^(location|etag|retry-after|allow)$/i.test(name));
  return details;
}

function bodyView(response: ReceivedResponse): HTMLElement {
  const type = headerOf(response, 'content-type') ?? '';
  const { body } = response;
  if (/^image\/[\w.+-]+$/i.test(type)) return picture(body, type);
  const text = textIn(body);
  if (text === undefined)
    return create('p', { class: 'note' }, `The body is ${body.byteLength} bytes of ${type || 'an unknown type'}.`);
  const value = jsonOf(response);
  return codeBlock('Body of the response', ...highlighted(indented(value) ?? text, value !== undefined));
}

/** JSON on several lines, or undefined for what is none and for what is nested too deep. */
function indented(value: unknown): string | undefined {
  try {
    return value === undefined ? undefined : JSON.stringify(value, null, 2);
  } catch {
    return undefined;
  }
}

function picture(body: Uint8Array<ArrayBuffer>, type: string): HTMLElement {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const image = create('img', { src: url, alt: 'The picture in the response' });
  image.onload = () => URL.revokeObjectURL(url);
  image.onerror = () => URL.revokeObjectURL(url);
  return create('figure', { class: 'picture' }, image, create('figcaption', {}, `${type}, ${body.byteLength} bytes`));
}

function textIn(body: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
