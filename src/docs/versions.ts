import { operations as beta } from '../../generated/beta/operations.ts';
import { operations as v1 } from '../../generated/v1.0/operations.ts';
import type { Operations } from '../contract/operation.ts';

/** One version of the API, and where the site has it. Paths start at the site's root. */
export interface DocumentedVersion {
  readonly name: 'v1.0' | 'beta';
  readonly about: string;
  readonly operations: Operations;
  /** The page of the reference. */
  readonly reference: string;
  /** The contract, without `.yaml` or `.json`. */
  readonly download: string;
}

/** Every version, the published one first. */
export const versions: readonly DocumentedVersion[] = [
  version('v1.0', 'The published API. Build on this one.', v1),
  version('beta', 'The same operations, and drafts that only the local servers answer.', beta),
];

function version(name: 'v1.0' | 'beta', about: string, operations: Operations): DocumentedVersion {
  return { name, about, operations, reference: `reference/${name}.html`, download: `openapi/${name}` };
}

/** Where the reference explains an operation, or undefined where no version has it. */
export function operationLink(operationId: string): string | undefined {
  for (const { operations, reference } of versions) {
    const operation = operations[operationId];
    if (operation) return `${reference}#/${operation.tag.toLowerCase()}/${operationId.toLowerCase()}`;
  }
  return undefined;
}
