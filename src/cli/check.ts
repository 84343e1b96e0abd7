import { check as checkServer } from '../check/check.ts';
import { CheckError } from '../check/checker.ts';
import { reportText } from '../check/report.ts';
import type { Version } from '../contract/versions.ts';
import { missingPeer } from './missingPeer.ts';
import { parseWithArgument, UsageError } from './options.ts';

/**
 * `graph-chat check`: checks a server against the contract, and prints what it found. The exit status is 0 without a deviation,
 * 1 with one, and 2 if the server could not be checked, or not to the end.
 */
export async function check(args: string[]): Promise<void> {
  const { values, argument } = parseWithArgument(args, {
    token: { type: 'string' },
    version: { type: 'string' },
    user: { type: 'string' },
    other: { type: 'string' },
    group: { type: 'string' },
    write: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { token = process.env['GRAPH_TOKEN'], user, other, group, write, strict, json } = values;
  for (const [name, value] of Object.entries({ user, other, group })) {
    if (value?.trim() === '') throw new UsageError(`--${name} takes an id.`);
  }
  const { root, version } = rootOf(argument, values.version);
  if (!token?.trim()) throw new UsageError('A token is missing. Give it with --token, or in the variable GRAPH_TOKEN.');
  if (/[^\x21-\x7e]/.test(token)) {
    throw new UsageError(
      "The token has characters that no token has. Give it without 'Bearer', spaces and line breaks.",
    );
  }
  const progress = process.stderr.isTTY
    ? (line: string) => void process.stderr.write(`\r\x1b[K${line.slice(0, 78)}`)
    : () => {};
  // What `--write` has left is to be said in any case. A second Ctrl-C ends it at once.
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const { signal } = interruption;
  try {
    const report = await checkServer({ signal, root, token, version, user, other, group, write, strict, progress });
    progress('');
    console.log(json ? JSON.stringify(report, null, 2) : reportText(report));
    if (report.deviations.length > 0) process.exitCode = 1;
    else if (report.stopped) process.exitCode = 2;
  } catch (error) {
    progress('');
    // Status 1 says that there is a deviation.
    console.error(missingPeer(error) ?? (error instanceof CheckError ? error.message : error));
    process.exitCode = 2;
  }
}

/** The root of a version. A URL that ends in a version is one; otherwise the version is added. */
function rootOf(text: string | undefined, asked: string | undefined): { root: string; version: Version } {
  if (text === undefined)
    throw new UsageError('Which server? Give its URL: graph-chat check http://127.0.0.1:4010/v1.0');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`'${text}' is no URL of a server. One begins with http:// or https://.`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError('The URL of a server has no user, no query and no fragment.');
  }
  const path = url.pathname.replace(/\/+$/, '');
  const ending = path.match(/\/(v1\.0|beta)$/)?.[1];
  const beyond = path.match(/^(.*\/(?:v1\.0|beta))\/./)?.[1];
  if (ending === undefined && beyond !== undefined) {
    throw new UsageError(`The URL goes on after the version. Give ${url.origin}${beyond}.`);
  }
  const version = asked ?? ending ?? 'v1.0';
  if (version !== 'v1.0' && version !== 'beta') throw new UsageError(`A version is v1.0 or beta, not '${version}'.`);
  if (ending !== undefined && ending !== version) {
    throw new UsageError(`The URL ends in ${ending}, and --version says ${version}. Leave one of them out.`);
  }
  return { root: url.origin + (ending ? path : `${path}/${version}`), version };
}
