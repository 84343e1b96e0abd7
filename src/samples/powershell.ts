import type { HttpRequest } from './httpRequest.ts';

/**
 * A request as a program in PowerShell. The body is a here-string, in which nothing is expanded, and its content type names
 * the encoding, which Windows PowerShell would choose otherwise.
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function powershell({ method, url, headers, body }: HttpRequest): string {
  const others = headers.filter(([name]) => name !== 'Content-Type').map((header) => header.map(quoted).join(' = '));
  const all = ['Authorization = "Bearer $env:GRAPH_TOKEN"', ...others].join('; ');
  const start = `Invoke-RestMethod -Method ${method} -Uri ${quoted(url)} -Headers $headers`;
  if (body === undefined) return `$headers = @{ ${all} }\n${start}`;
  return `$headers = @{ ${all} }
$body = @'
${body}
'@
${start} -ContentType 'application/json; charset=utf-8' -Body $body`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
