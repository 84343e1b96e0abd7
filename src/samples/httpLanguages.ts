import { snippetz } from '@scalar/snippetz';
import type { Described } from '../contract/openapi.ts';
import { type SampleRequest, urlOf } from './sampleRequest.ts';

/** A language in which a request is sent as plain HTTP. */
interface HttpLanguage {
  /** The name for people. */
  readonly label: string;
  /** The name for a highlighter. */
  readonly language: string;
  readonly print: (request: HarRequest) => string;
}

/** A request as an HTTP archive has it: http://www.softwareishard.com/blog/har-12-spec/#request. */
type HarRequest = Parameters<ReturnType<typeof snippetz>['print']>[2] & object;

const library = snippetz();

/** Snippetz prints the request alone. What comes before it makes a program that runs. */
const languages: readonly HttpLanguage[] = [
  {
    label: 'C#',
    language: 'csharp',
    print: (request) => `using System.Net.Http.Headers;\n\n${library.print('csharp', 'httpclient', request)}`,
  },
  {
    label: 'Python',
    language: 'python',
    print: (request) =>
      `import requests\n\nresponse = ${library.print('python', 'requests', request)}\nprint(response.text)`,
  },
  { label: 'Go', language: 'go', print: (request) => library.print('go', 'native', request) ?? '' },
  {
    label: 'PowerShell',
    language: 'powershell',
    print: (request) => library.print('powershell', 'restmethod', request) ?? '',
  },
  { label: 'PHP', language: 'php', print: (request) => `<?php\n${library.print('php', 'curl', request)}` },
];

/** A request as plain HTTP in several languages. The token is a placeholder, `{token}`. */
export function httpSamples(
  { verb, path }: Described,
  request: SampleRequest,
): { readonly label: string; readonly language: string; readonly text: string }[] {
  const { body, headers } = request;
  const all = {
    Authorization: 'Bearer {token}',
    ...headers,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const har = {
    method: verb.toUpperCase(),
    url: urlOf(path, request),
    httpVersion: 'HTTP/1.1',
    headers: Object.entries(all).map(([name, value]) => ({ name, value })),
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(body, null, 2) } }),
  };
  return languages.map(({ label, language, print }) => ({ label, language, text: print(har).trim() }));
}
