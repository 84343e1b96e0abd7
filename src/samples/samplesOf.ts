import type { Described, OpenApi } from '../contract/openapi.ts';
import type { Version } from '../contract/versions.ts';
import { curl } from './curl.ts';
import { httpSamples } from './httpLanguages.ts';
import { sampleRequests } from './sampleRequest.ts';
import { typescriptSample } from './typescript.ts';

/** A request in a language. */
export interface Sample {
  /** The name of the language for people. */
  readonly label: string;
  /** The name of the language for a highlighter. */
  readonly language: string;
  readonly text: string;
}

/** The samples of an operation by the name of the example that they send, `default` if the operation takes no body. */
export function samplesOf(version: Version, api: OpenApi, operation: Described): Map<string, readonly Sample[]> {
  return new Map(
    sampleRequests(api, operation).map((request) => [
      request.example,
      [
        { label: 'TypeScript', language: 'typescript', text: typescriptSample(version, api, operation, request) },
        { label: 'curl', language: 'bash', text: curl(operation, request) },
        ...httpSamples(operation, request),
      ],
    ]),
  );
}
