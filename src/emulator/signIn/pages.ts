import type { HttpResponse } from '../../http/httpResponse.ts';
import type { User } from '../directory/directoryRecords.ts';
import { base64Url } from './signingKey.ts';

/** A choice in a form: a button that sends a value. */
interface Choice {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** A second line. */
  readonly note?: string;
  /** Whether it is one of several of a kind, what most people want, or anything else. Defaults to the first. */
  readonly look?: 'row' | 'main' | 'plain';
}

/** What a page asks or says. Every text is escaped. */
export interface PageContent {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  /** What went wrong, read out at once. */
  readonly alert?: string;
  readonly list?: readonly string[];
  readonly form?: {
    /** Where it is sent. Without it, to the page itself. */
    readonly action?: string;
    /** Values that are sent along. */
    readonly hidden?: Readonly<Record<string, string>>;
    /** A text to type. */
    readonly field?: {
      readonly name: string;
      readonly label: string;
      readonly submit: string;
      readonly isRequired?: boolean;
    };
    readonly choices?: readonly Choice[];
    /** Whether it sends itself, for the answer to an app. */
    readonly sendsItself?: boolean;
  };
}

/** A page as HTML, without anything from elsewhere. */
export function page(content: PageContent, status = 200, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  const nonce = base64Url(crypto.getRandomValues(new Uint8Array(16)));
  const { form } = content;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(form?.sendsItself ? [`script-src 'nonce-${nonce}'`] : []),
    "base-uri 'none'",
    // No page of another site can put the question into a frame of its own.
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      // A form of a page without a referrer would come from nowhere, and be refused.
      'referrer-policy': 'strict-origin',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: html(content, nonce),
  };
}

function html({ title, paragraphs = [], alert, list = [], form }: PageContent, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – graph-chat emulator</title>
<style nonce="${nonce}">${sheet}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${alert === undefined ? '' : `<p role="alert" id="alert">${escaped(alert)}</p>\n`}${paragraphs.map((text) => `<p>${escaped(text)}</p>\n`).join('')}${
  list.length === 0 ? '' : `<ul>\n${list.map((text) => `<li>${escaped(text)}</li>\n`).join('')}</ul>\n`
}${form ? formHtml(form, alert !== undefined, nonce) : ''}</main>
<footer>This is the sign-in of a local emulator. It knows no passwords, and nothing leaves this machine.</footer>
</body>
</html>
`;
}

function formHtml(
  { action, hidden = {}, field, choices = [], sendsItself }: NonNullable<PageContent['form']>,
  hasAlert: boolean,
  nonce: string,
) {
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">\n`,
  );
  const buttons = choices.map(
    ({ name, value, label, note, look = 'row' }) =>
      `<button name="${escaped(name)}" value="${escaped(value)}" class="${look}">${escaped(label)}${
        note === undefined ? '' : `<small>${escaped(note)}</small>`
      }</button>\n`,
  );
  // Whoever has nothing but the text to type can begin at once.
  const isOnly = choices.length === 0;
  const attributes = [
    'autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="113"',
    ...(field?.isRequired ? ['required'] : []),
    ...(isOnly ? ['autofocus'] : []),
    ...(isOnly && hasAlert ? ['aria-invalid="true" aria-describedby="alert"'] : []),
  ].join(' ');
  const typed = field
    ? `<label>${escaped(field.label)} <input name="${escaped(field.name)}" ${attributes}></label>\n<button class="${isOnly ? 'main' : 'plain'}">${escaped(field.submit)}</button>\n`
    : '';
  const open = `<form method="post"${action === undefined ? '' : ` action="${escaped(action)}"`}>\n`;
  // Two forms, so that Enter in the text sends the text.
  const forms = [buttons.join(''), typed].filter(Boolean).map((body) => `${open}${inputs.join('')}${body}</form>\n`);
  if (sendsItself) {
    return `${open}${inputs.join('')}<button class="main">Continue</button>\n</form>\n<script nonce="${nonce}">document.forms[0].submit()</script>\n`;
  }
  return forms.join('');
}

const sheet = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 26rem; padding: 2rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; }
form { display: grid; gap: .5rem; margin-top: 1rem; }
button, input { font: inherit; padding: .6rem .8rem; border: 1px solid GrayText; border-radius: .4rem; text-align: start; background: Field; color: FieldText; }
button { cursor: pointer; }
button:hover { border-color: currentColor; }
.main, .plain { text-align: center; }
.main { background: #0b57d0; border-color: #0b57d0; color: #fff; }
button:focus-visible, input:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 2px; }
label { display: grid; gap: .25rem; }
small { display: block; }
li { font-family: ui-monospace, monospace; }
[role=alert] { border-inline-start: 4px solid #c62828; padding-inline-start: .75rem; }
footer { margin-top: 2rem; font-size: .875rem; }
`;

/** A person in a list to choose from. */
export const personChoice = ({ id, displayName, userPrincipalName }: User): Choice => ({
  name: 'user',
  value: id,
  label: displayName,
  note: userPrincipalName,
});

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
