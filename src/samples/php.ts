import { emptyBody, type HttpRequest } from './httpRequest.ts';

/**
 * A request as a program in PHP, which needs the extension curl.
 *
 * Nothing in it is interpolated: what has a `$` in double quotation marks is a variable in PHP, `$ref` in a path too. The
 * body is text, because PHP has one kind of array, and writes an empty object as `[]`.
 * @see https://www.php.net/manual/en/language.types.string.php
 */
export function php({ method, url, headers, body }: HttpRequest): string {
  const lines = [
    "'Authorization: Bearer ' . getenv('GRAPH_TOKEN')",
    ...[...headers, ...emptyBody(method, body)].map((header) => quoted(header.join(': '))),
  ];
  return `<?php
${body === undefined ? '' : `$body = <<<'JSON'\n${body}\nJSON;\n`}
$request = curl_init(${quoted(url)});
curl_setopt_array($request, [
    CURLOPT_CUSTOMREQUEST => '${method}',
    CURLOPT_HTTPHEADER => [
${lines.map((line) => `        ${line},\n`).join('')}    ],${body === undefined ? '' : '\n    CURLOPT_POSTFIELDS => $body,'}
    CURLOPT_RETURNTRANSFER => true,
]);
echo curl_exec($request);`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
