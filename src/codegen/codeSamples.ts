import { describeOperations, type OpenApi, type OperationObject } from '../contract/openapi.ts';
import type { Version } from '../contract/versions.ts';
import { curl } from '../samples/curl.ts';
import { sampleRequests } from '../samples/sampleRequest.ts';
import { typescriptSample } from '../samples/typescript.ts';

/**
 * The description with a sample in TypeScript and a curl line for each operation, where reference pages of other tools look
 * for them. They send the first example; the documentation of this project has those of all.
 */
export function withCodeSamples(version: Version, api: OpenApi): OpenApi {
  const paths: Record<string, Record<string, unknown>> = structuredClone(api.paths);
  for (const described of describeOperations(api)) {
    const [request] = sampleRequests(api, described);
    if (!request) continue;
    (paths[described.path]?.[described.verb] as OperationObject & Record<string, unknown>)['x-codeSamples'] = [
      { lang: 'TypeScript', source: typescriptSample(version, api, described, request) },
      { lang: 'Shell', label: 'curl', source: curl(described, request) },
    ];
  }
  return { ...api, paths };
}
