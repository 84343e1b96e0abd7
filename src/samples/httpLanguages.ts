import { snippetz } from '@scalar/snippetz';
import type { Described } from '../contract/openapi.ts';
import { type HttpRequest, httpRequest } from './httpRequest.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import type { SampleRequest } from './sampleRequest.ts';

/** A language in which a request is sent as plain HTTP. */
interface HttpLanguage {
  /** The name for people. */
  readonly label: string;
  /** The name for a highlighter. */
  readonly language: string;
  readonly print: (request: HttpRequest) => string;
}

const library = snippetz();

/**
 * Snippetz prints the request alone. What is put around it makes a program that runs. PHP and PowerShell it would print so
 * that some requests are others, or that nobody would write them.
 */
const languages: readonly HttpLanguage[] = [
  { label: 'C#', language: 'csharp', print: csharp },
  { label: 'Python', language: 'python', print: python },
  { label: 'Go', language: 'go', print: go },
  { label: 'PowerShell', language: 'powershell', print: powershell },
  { label: 'PHP', language: 'php', print: php },
];

/** A request as plain HTTP in several languages. The token comes from the environment variable `GRAPH_TOKEN`. */
export function httpSamples(
  operation: Described,
  request: SampleRequest,
): { readonly label: string; readonly language: string; readonly text: string }[] {
  const sent = httpRequest(operation, request);
  return languages.map(({ label, language, print }) => ({ label, language, text: print(sent).trim() }));
}

function csharp(request: HttpRequest): string {
  const text = library.print('csharp', 'httpclient', archived(request)) ?? '';
  const token = 'Environment.GetEnvironmentVariable("GRAPH_TOKEN")';
  return `using System.Net.Http.Headers;

${once(text, '"{token}"', token)}
Console.WriteLine(await response.Content.ReadAsStringAsync());`;
}

function python(request: HttpRequest): string {
  const text = library.print('python', 'requests', archived(request)) ?? '';
  return `import os
import requests

response = ${once(text, '"Bearer {token}"', '"Bearer " + os.environ["GRAPH_TOKEN"]')}
print(response.text)`;
}

function go(request: HttpRequest): string {
  const text = library.print('go', 'native', archived(request)) ?? '';
  return once(
    once(text, '"Bearer {token}"', '"Bearer "+os.Getenv("GRAPH_TOKEN")'),
    '\t"net/http"\n',
    '\t"net/http"\n\t"os"\n',
  );
}

/** Replaces what a text has. Throws an Error if it has it not, as it may after an update of the library. */
function once(text: string, found: string, replacement: string): string {
  if (!text.includes(found)) throw new Error(`Snippetz no longer prints ${found}. Adapt src/samples/httpLanguages.ts.`);
  return text.replace(found, () => replacement);
}

/** A request as an HTTP archive has it: http://www.softwareishard.com/blog/har-12-spec/#request. */
function archived({ method, url, headers, body }: HttpRequest): Parameters<typeof library.print>[2] {
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    headers: [['Authorization', 'Bearer {token}'], ...headers].map(([name = '', value = '']) => ({ name, value })),
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: body } }),
  };
}
