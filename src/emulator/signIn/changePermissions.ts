import type { components } from '../../../generated/emulator/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { idProblem } from '../directory/outsideNames.ts';
import type { Records } from '../records/records.ts';
import { applicationPermissions, delegatedPermissions, spelledOut } from './scopes.ts';

/**
 * Withdraws permissions from the registration of an app, or grants some: those of its own, and those that everybody has
 * consented to. Tokens that it has already go on as they are, as with the service.
 *
 * Throws a {@link GraphFailure} 400 if there is no such permission, or no app can have such an id.
 */
export async function changePermissions(
  { app, withdraw = [], grant = [] }: components['schemas']['permissionChange'],
  records: Records,
): Promise<void> {
  const problem = idProblem(app);
  if (problem !== undefined) throw new GraphFailure(400, { message: `app ${problem}.` });
  const taken = new Set(withdraw.map(known));
  const given = new Set(grant.map(known));
  const client = (await records.get('client', app.toLowerCase())) ?? { id: app, displayName: app, consent: 'user' };
  const changed = (names: readonly string[], all: readonly string[]) => [
    ...names.map(spelledOut).filter((name) => !taken.has(name) && !given.has(name)),
    ...all.filter((name) => given.has(name)),
  ];
  await records.put('client', {
    ...client,
    roles: changed(client.roles ?? applicationPermissions, applicationPermissions),
    scopes: changed(client.scopes ?? delegatedPermissions, delegatedPermissions),
  });
  for (const consent of await records.list('consent', 'ofClient', client.id.toLowerCase())) {
    await records.put('consent', { ...consent, scopes: consent.scopes.filter((name) => !taken.has(spelledOut(name))) });
  }
}

function known(name: string): string {
  const spelled = spelledOut(name);
  if (delegatedPermissions.includes(spelled) || applicationPermissions.includes(spelled)) return spelled;
  throw new GraphFailure(400, { message: `The contract has no permission '${name}'.` });
}
