import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, type OpenApi } from '../contract/openapi.ts';
import type { Version } from '../contract/versions.ts';
import type { Example } from './chooseExample.ts';
import { documentedAnswers, exampleNames, successExamples } from './examples.ts';
import { excerpt } from './excerpt.ts';
import { type PrismOperation, readOperation } from './prism.ts';

/** What the mock knows of an operation. */
export interface MockOperation {
  /** The examples of its success answer. */
  readonly examples: readonly Example[];
  /** The names of the examples of all its answers. */
  readonly names: ReadonlySet<string>;
  /** What it can answer, as a sentence. */
  readonly documented: string;
  /** The operation as Prism reads it, with or without the schemas of its bodies. Read when it is first asked for. */
  prism(schemas: boolean): Promise<PrismOperation>;
}

const { resolve } = createRequire(import.meta.url);

/** The operations of a version, by operationId, from the contract in the package. */
export async function mockOperations(version: Version): Promise<ReadonlyMap<string, MockOperation>> {
  const api = JSON.parse(await readFile(resolve(`graph-chat/${version}/openapi.json`), 'utf8')) as OpenApi;
  return new Map(
    describe(api).map((described) => {
      const read = new Map<boolean, Promise<PrismOperation>>();
      return [
        described.id,
        {
          examples: successExamples(api, described),
          names: exampleNames(api, described),
          documented: documentedAnswers(api, described),
          prism: (schemas) => {
            const operation = read.get(schemas) ?? readOperation(excerpt(api, described, schemas));
            read.set(schemas, operation);
            return operation;
          },
        },
      ];
    }),
  );
}
