import { describeOperations, type OpenApi, type OperationObject } from '../contract/openapi.ts';
import { curl } from './curl.ts';

/** The description with a sample in TypeScript and a curl line for each operation, if reference pages look for them. */
export function withCodeSamples(api: OpenApi, samples: ReadonlyMap<string, string>): OpenApi {
  const paths: Record<string, Record<string, unknown>> = structuredClone(api.paths);
  for (const described of describeOperations(api)) {
    (paths[described.path]?.[described.verb] as OperationObject & Record<string, unknown>)['x-codeSamples'] = [
      { lang: 'TypeScript', source: samples.get(described.id) },
      { lang: 'Shell', label: 'curl', source: curl(api, described) },
    ];
  }
  return { ...api, paths };
}
