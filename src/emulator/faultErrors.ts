import { type DocumentedError, documentedErrors, versionOf } from '../contract/documentedErrors.ts';
import type { Route } from '../contract/route.ts';
import type { Version } from '../contract/versions.ts';
import { type Fault, loggedOperations } from './faults.ts';
import { signInErrors } from './signIn/signInErrors.ts';
import { isSignInOperation } from './signIn/signInOperations.ts';

/** The errors that an operation can be made to return, each as the part of a fault that does it. */
export interface OperationErrors {
  /** An operationId, or the name of an operation of sign-in. */
  readonly operation: string;
  /** For sign-in, each has its number as `error`. */
  readonly errors: readonly (DocumentedError & { readonly error?: number })[];
}

/**
 * A fault with the code and the message that the contract has for its status at the operation that was asked, where the fault has
 * none of its own. What the operation does not document, it leaves to the contract in general.
 */
export async function withDocumentedError(fault: Fault, { version, operationId }: Route): Promise<Fault> {
  if (fault.status === undefined || (fault.code !== undefined && fault.message !== undefined)) return fault;
  const found = (await documentedErrors(version, operationId)).find(({ status }) => status === fault.status);
  return found ? { ...fault, code: fault.code ?? found.code, message: fault.message ?? found.message } : fault;
}

/** What {@link operationErrors} has for one operation. By default, of the published version if that has the operation. */
export async function errorsOf(operation: string, version = versionOf(operation)): Promise<OperationErrors> {
  if (isSignInOperation(operation)) return { operation, errors: signInErrors };
  return { operation, errors: version ? await documentedErrors(version, operation) : [] };
}

/** The errors of every operation that a fault can name: those of a version, and those of sign-in. */
export async function operationErrors(version?: Version): Promise<readonly OperationErrors[]> {
  const all = await Promise.all(loggedOperations.map((operation) => errorsOf(operation, version)));
  return all.filter(({ errors }) => errors.length > 0);
}
