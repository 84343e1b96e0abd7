import type { Operations } from '../contract/operation.ts';
import { versions as tables, type Version } from '../contract/versions.ts';

/** One version of the API, and where the site has it. Paths start at the site's root. */
export interface DocumentedVersion {
  readonly name: Version;
  readonly about: string;
  readonly operations: Operations;
  /** The page of the reference. */
  readonly reference: string;
  /** The contract, without `.yaml` or `.json`. */
  readonly download: string;
}

const about: Readonly<Record<Version, string>> = {
  'v1.0': 'The published API. Build on this one.',
  beta: 'The same operations, and drafts that only the local servers serve.',
};

/** Every version, the published one first. */
export const versions: readonly DocumentedVersion[] = tables.map(({ version: name, operations }) => ({
  name,
  about: about[name],
  operations,
  reference: `reference/${name}.html`,
  download: `openapi/${name}`,
}));

/** Where the reference explains an operation, or undefined if no version has it. */
export function operationLink(operationId: string): string | undefined {
  for (const { operations, reference } of versions) {
    const operation = operations[operationId];
    if (operation) return `${reference}#/${operation.tag.toLowerCase()}/${operationId.toLowerCase()}`;
  }
  return undefined;
}
