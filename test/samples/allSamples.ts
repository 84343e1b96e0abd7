import { readFile } from 'node:fs/promises';
import { type Described, describeOperations, type OpenApi } from '../../src/contract/openapi.ts';
import { type Version, versions } from '../../src/contract/versions.ts';
import { type SampleRequest, sampleRequests } from '../../src/samples/sampleRequest.ts';
import { type Sample, samplesOf } from '../../src/samples/samplesOf.ts';
import { type ContractOperation, contractOperations } from '../contract/contract.ts';
import type { Sent } from './sentBy.ts';

/** The samples of one request, in all languages. */
export interface RequestSamples {
  readonly version: Version;
  readonly operation: Described;
  readonly example: string;
  readonly request: SampleRequest;
  readonly samples: readonly Sample[];
}

/** The samples of every request of both versions. */
export async function allSamples(): Promise<RequestSamples[]> {
  const all = versions.map(async ({ version }) => {
    const file = new URL(`../../generated/${version}/openapi.json`, import.meta.url);
    const api: OpenApi = JSON.parse(await readFile(file, 'utf8'));
    return describeOperations(api).flatMap((operation) =>
      sampleRequests(api, operation).map((request) => ({
        version,
        operation,
        example: request.example,
        request,
        samples: samplesOf(version, api, operation).get(request.example) ?? [],
      })),
    );
  });
  return (await Promise.all(all)).flat();
}

/** The text of a sample in a language. */
export function textIn({ samples, operation, example }: RequestSamples, label: string): string {
  const sample = samples.find((candidate) => candidate.label === label);
  if (!sample) throw new Error(`${operation.id} ${example} has no sample in ${label}.`);
  return sample.text;
}

const contract = {
  'v1.0': new Map(contractOperations('v1.0').map((operation) => [operation.id, operation])),
  beta: new Map(contractOperations('beta').map((operation) => [operation.id, operation])),
};

/** The operation of a sample, as the contract suite reads it. */
export function contractOperationOf({ version, operation }: RequestSamples): ContractOperation {
  const found = contract[version].get(operation.id);
  if (!found) throw new Error(`There is no ${operation.id} in ${version}.`);
  return found;
}

/** What a sample has to send, by the contract. */
export function expectedOf(sample: RequestSamples): Sent {
  const { method, path, parameters, requests, responses } = contractOperationOf(sample);
  const { query: more = {} } =
    responses.flatMap(({ examples }) => examples).find(({ name }) => name === sample.example)?.asks ?? {};
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }) => [name, example] as const);
  const options = [...query, ...Object.entries(more)].map(
    ([name, value]) =>
      `${name}=${[value]
        .flat()
        .map((item) => encodeURIComponent(String(item)).replaceAll("'", '%27'))
        .join(',')}`,
  );
  return {
    method,
    url: `https://graph.microsoft.com/${sample.version}${path}${options.length > 0 ? `?${options.join('&')}` : ''}`,
    body: requests.find(({ name }) => name === sample.example)?.value,
  };
}
