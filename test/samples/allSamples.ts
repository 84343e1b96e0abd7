import { readFile } from 'node:fs/promises';
import { type Described, describeOperations, type OpenApi } from '../../src/contract/openapi.ts';
import { type Version, versions } from '../../src/contract/versions.ts';
import { type Sample, samplesOf } from '../../src/samples/samplesOf.ts';

/** The samples of one request, in all languages. */
export interface RequestSamples {
  readonly version: Version;
  readonly operation: Described;
  readonly example: string;
  readonly samples: readonly Sample[];
}

/** The samples of every request of both versions. */
export async function allSamples(): Promise<RequestSamples[]> {
  const all = versions.map(async ({ version }) => {
    const file = new URL(`../../generated/${version}/openapi.json`, import.meta.url);
    const api: OpenApi = JSON.parse(await readFile(file, 'utf8'));
    return describeOperations(api).flatMap((operation) =>
      [...samplesOf(version, api, operation)].map(([example, samples]) => ({ version, operation, example, samples })),
    );
  });
  return (await Promise.all(all)).flat();
}
