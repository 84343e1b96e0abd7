import { GraphFailure } from '../../contract/graphFailure.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { SignInContext, Stored } from './context.ts';
import { SignInFailure } from './signInErrors.ts';
import { tenantIdOf } from './tenants.ts';

/** How many people are offered at the most: our choice. Whoever is not among them can be typed. */
const maxPeople = 50;

/** A person by id or name. In an open directory, an unknown one is added. Throws a {@link SignInFailure}. */
export async function personNamed({ directory }: Stored, name: string): Promise<User> {
  try {
    return await directory.findOrAdd(name);
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    throw new SignInFailure(50034, `The user account '${name.slice(0, 113)}' does not exist in the directory.`);
  }
}

/** The people of a tenant, by name. */
export async function peopleOf(context: SignInContext, stored: Stored): Promise<User[]> {
  const tenantId = await tenantIdOf(context, stored);
  const everybody = await stored.records.list('user', 'all', '');
  const ofTenant = everybody.filter((user) => user.tenantId === tenantId);
  return ofTenant.toSorted((a, b) => (a.displayName < b.displayName ? -1 : 1)).slice(0, maxPeople);
}

/** The field of a form in which somebody can be named who is not offered. Nothing if everybody is. */
export const fieldForOthers = ({ homeTenant }: SignInContext, offered: readonly User[]) =>
  homeTenant.closed && offered.length < maxPeople
    ? {}
    : { field: { name: 'user', label: 'Somebody else, by user name', submit: 'Sign in', isRequired: true } };
