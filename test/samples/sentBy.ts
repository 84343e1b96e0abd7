/** What a program sends. */
export interface Sent {
  readonly method: string | undefined;
  readonly url: string | undefined;
  /** Undefined without a body. */
  readonly body: unknown;
}

/** Where a program has its method, its URL and its body: in literals of its language in which nothing is interpolated. */
interface Places {
  readonly method: RegExp;
  readonly url: RegExp;
  readonly body: RegExp;
  /** What a literal of the URL means. */
  readonly read?: (literal: string) => string;
}

const places: Readonly<Record<string, Places>> = {
  'C#': {
    method: /new HttpRequestMessage\(HttpMethod\.(\w+), /,
    url: /new HttpRequestMessage\(HttpMethod\.\w+, "([^"\\]*)"\);/,
    body: /new StringContent\(\n"""\n([\s\S]*?)\n""",/,
  },
  Go: {
    method: /http\.NewRequest\("(\w+)", requestUrl, /,
    url: /requestUrl := "([^"\\]*)"\n/,
    body: /strings\.NewReader\(`([^`]*)`\)/,
  },
  PowerShell: {
    method: /^Invoke-RestMethod -Method (\w+) /m,
    url: / -Uri '((?:[^']|'')*)' -Headers \$headers/,
    body: /^\$body = @'\n([\s\S]*?)\n'@\n/m,
    read: (literal) => literal.replaceAll("''", "'"),
  },
  PHP: {
    method: /CURLOPT_CUSTOMREQUEST => '(\w+)',/,
    url: /curl_init\('((?:[^'\\]|\\.)*)'\);/,
    body: /^\$body = <<<'JSON'\n([\s\S]*?)\nJSON;\n/m,
    read: (literal) => literal.replaceAll(/\\(['\\])/g, '$1'),
  },
};

/** Reads what a program sends, if it is in one of the languages that the tests cannot run everywhere. */
export function sentBy(label: string, text: string): Sent {
  const place = places[label];
  if (!place) throw new Error(`There is nothing to read ${label} by. Add it in test/samples/sentBy.ts.`);
  const [method, url, body] = [place.method, place.url, place.body].map((pattern) => pattern.exec(text)?.[1]);
  return {
    method: method?.toUpperCase(),
    url: url === undefined ? undefined : (place.read?.(url) ?? url),
    body: body === undefined ? undefined : JSON.parse(body),
  };
}
