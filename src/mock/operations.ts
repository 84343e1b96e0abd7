import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { closed } from '../contract/closed.ts';
import { describeOperations, type OpenApi } from '../contract/openapi.ts';
import type { Version } from '../contract/versions.ts';
import type { Example } from './chooseExample.ts';
import { documentedResponses, exampleNames, successExamples } from './examples.ts';
import { excerpt, type MadeUp } from './excerpt.ts';
import { type PrismOperation, readOperation } from './prism.ts';

/** What the mock knows of an operation. */
export interface MockOperation {
  /** The examples of its success response. */
  readonly examples: readonly Example[];
  /** The names of the examples of all its responses. */
  readonly names: ReadonlySet<string>;
  /** What it can return, as a sentence. */
  readonly documented: string;
  /** The operation as Prism reads it, with the schemas of the bodies that are made up. Read when it is first asked for. */
  prism(madeUp: MadeUp): Promise<PrismOperation>;
}

const { resolve } = createRequire(import.meta.url);

/** The operations of a version, by operationId, from the contract in the package. It makes up only what the contract knows. */
export async function mockOperations(version: Version): Promise<ReadonlyMap<string, MockOperation>> {
  const text = await readFile(resolve(`graph-chat/${version}/openapi.json`), 'utf8');
  const api = closed(JSON.parse(text) as OpenApi);
  return new Map(
    describeOperations(api).map((described) => {
      const read = new Map<MadeUp, Promise<PrismOperation>>();
      return [
        described.id,
        {
          examples: successExamples(api, described),
          names: exampleNames(api, described),
          documented: documentedResponses(api, described),
          prism: (madeUp) => {
            const operation = read.get(madeUp) ?? readOperation(excerpt(api, described, madeUp));
            read.set(madeUp, operation);
            return operation;
          },
        },
      ];
    }),
  );
}
