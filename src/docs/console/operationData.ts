import { type Described, describeOperations, type OpenApi, resolve } from '../../contract/openapi.ts';
import { type Version, versions } from '../../contract/versions.ts';
import type { FormExample, FormParameter, OperationData } from './data.ts';
import { exampleOf, knownIds, pathNames, readyPath } from './knownIds.ts';
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
  const path = readyPath(operation, known);
  return {
    version,
    operationId: operation.id,
    method: operation.verb.toUpperCase(),
    path: `/${version}${operation.path}`,
    parameters: parametersOf(version, operation, path),
    examples: await examplesOf(sources, path),
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
    const value = location === 'path' ? (path[name] ?? '') : required ? example : '';
    return { name, in: location, required, type, list, values, value, example };
  });
}

/** The requests to begin with: one for each named example of the body, or the one without a body. */
async function examplesOf({ version, api, operation, stage }: Sources, path: Attempt['path']): Promise<FormExample[]> {
  const given = (location: string) => {
    const required = operation.parameters.filter((parameter) => parameter.in === location && parameter.required);
    return Object.fromEntries(required.map(({ name, example }) => [name, String(example)]));
  };
  const attempt: Attempt = { operation, path, query: given('query'), headers: given('header') };
  const sender = async (body?: string) => {
    const answer = await stage.attempt(version, { ...attempt, body });
    return answer?.sender ?? stage.senders[0]?.token ?? '';
  };
  const bodies = Object.entries(operation.object.requestBody?.content['application/json']?.examples ?? {});
  if (bodies.length === 0) return [{ name: '', summary: operation.object.summary, sender: await sender() }];
  const examples: FormExample[] = [];
  for (const [name, example] of bodies) {
    const { value, summary = name } = resolve(api, example);
    const body = JSON.stringify(value, null, 2);
    examples.push({ name, summary, body, sender: await sender(body) });
  }
  return examples;
}
