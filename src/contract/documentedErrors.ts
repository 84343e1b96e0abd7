import { ownPermissions } from './ownPermissions.ts';
import { type Version, versions } from './versions.ts';

/** An error that the contract has an example of. */
export interface DocumentedError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What is generated for one version, loaded when it is first asked for: few programs need it. */
const modules = {
  'v1.0': () => import('../../generated/v1.0/errors.ts'),
  beta: () => import('../../generated/beta/errors.ts'),
} satisfies Record<Version, () => Promise<unknown>>;

/**
 * The errors that the contract documents for an operation, in its order: the first of a status is the one that servers return.
 * Empty if the version has no such operation.
 */
export async function documentedErrors(version: Version, operationId: string): Promise<readonly DocumentedError[]> {
  const { errors, operations } = await modules[version]();
  const places = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
  const permissions = versions.find((each) => each.version === version)?.operations[operationId]?.permissions;
  return (places ?? []).flatMap((place) => {
    const [status, code, message] = errors[place] ?? [];
    if (status === undefined || code === undefined || message === undefined) return [];
    return [{ status, code, message: permissions ? ownPermissions(permissions, message) : message }];
  });
}

/** The version that documents an operation: the published one, if it has it. Undefined if none has. */
export const versionOf = (operationId: string): Version | undefined =>
  versions.find(({ operations }) => Object.hasOwn(operations, operationId))?.version;
