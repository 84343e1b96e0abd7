import { type Described, describeOperations, type OpenApi } from '../../contract/openapi.ts';
import { type Version, versions } from '../../contract/versions.ts';
import { sampleRequests } from '../../samples/sampleRequest.ts';
import type { FormExample, FormParameter, OperationData } from './data.ts';
import { exampleOf, knownIds, pathNames, readyPaths } from './knownIds.ts';
import type { Offer, Returns } from './offers.ts';
import { type Attempt, type Rehearsal, rehearsal } from './rehearsal.ts';
import { returnsOf } from './returns.ts';

/**
 * What the console needs to know of each operation of a version, by the path below the site:
 * `v1.0/createChat/operation.json`.
 *
 * Each request to begin with is sent to an emulator, as one of the sample people after the other, so that what the reader
 * sends first succeeds wherever it can.
 */
export async function operationFiles(version: Version, api: OpenApi): Promise<Map<string, string>> {
  const operations = describeOperations(api);
  const returns = returnsOf(api, operations);
  const stage = await rehearsal();
  const known = await knownIds(version, operations, returns, stage);
  const files = new Map<string, string>();
  for (const operation of operations) {
    const data = await dataOf({ version, api, operation, returns, known, stage });
    files.set(`${version}/${operation.id}/operation.json`, JSON.stringify(data));
  }
  return files;
}

interface Sources {
  readonly version: Version;
  readonly api: OpenApi;
  readonly operation: Described;
  readonly returns: ReadonlyMap<string, Returns>;
  readonly known: readonly Offer[];
  readonly stage: Rehearsal;
}

async function dataOf(sources: Sources): Promise<OperationData> {
  const { version, operation, returns, known, stage } = sources;
  const names = pathNames(operation);
  const { path, examples } = await rehearsed(sources);
  return {
    version,
    operationId: operation.id,
    method: operation.verb.toUpperCase(),
    path: `/${version}${operation.path}`,
    parameters: parametersOf(version, operation, path),
    examples,
    senders: stage.senders,
    returns: returns.get(operation.id) ?? { parameters: [], list: false, entities: [] },
    known: known.filter(
      ({ parameter, parents }) =>
        names.includes(parameter) && Object.keys(parents).every((name) => names.includes(name)),
    ),
  };
}

/** The parameters, with the facts that the servers read them by. */
function parametersOf(version: Version, operation: Described, path: Readonly<Record<string, string>>): FormParameter[] {
  const table = versions.find((candidate) => candidate.version === version);
  const parameters = table?.operations[operation.id]?.parameters ?? [];
  return parameters.map(({ name, in: location, required, type, list, values }) => {
    const example = exampleOf(operation, name);
    return { name, in: location, required, type, list, values, value: path[name] ?? '', example };
  });
}

/** The requests to begin with: those that the samples send. */
const requestsOf = ({ api, operation }: Sources): Omit<FormExample, 'sender'>[] =>
  sampleRequests(api, operation).map(({ example, summary, query, headers, body }) => ({
    name: example,
    summary,
    query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body, null, 2) }),
  }));

/** Finds out on which path the first request succeeds, if on any, and who may send each. */
async function rehearsed(sources: Sources): Promise<{ path: Attempt['path']; examples: FormExample[] }> {
  const { version, operation, known, stage } = sources;
  const requests = requestsOf(sources);
  const [first] = requests;
  const attempt = (path: Attempt['path'], { query = {}, headers = {}, body }: Partial<FormExample> = {}) =>
    stage.attempt(version, { operation, path, query, headers, body });
  const paths = readyPaths(operation, known);
  let path = paths[0] ?? {};
  for (const candidate of paths) {
    if (!(await attempt(candidate, first)).succeeded) continue;
    path = candidate;
    break;
  }
  const examples: FormExample[] = [];
  for (const request of requests) examples.push({ ...request, sender: (await attempt(path, request)).sender });
  return { path, examples };
}
