import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Ids } from './ids.ts';
import type { Group, User } from './records/directory.ts';
import type { Records } from './records/records.ts';

/** What an emulator begins with. */
export interface Seed {
  /** The home tenant. */
  readonly tenantId?: string;
  /** Its mail domain, for people who are added by name. */
  readonly domain?: string;
  readonly users?: readonly (Pick<User, 'id' | 'displayName'> & Partial<User>)[];
  readonly groups?: readonly (Pick<Group, 'id' | 'displayName'> & Partial<Group>)[];
  /** Tokens by name, each with a user's id or user principal name and, where it is limited, its permissions. */
  readonly tokens?: Readonly<Record<string, { readonly user: string; readonly permissions?: readonly string[] }>>;
}

/** What is at hand when a seed is sown. */
export interface Ground {
  readonly records: Records;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The tenant of a seed that names none. */
export const defaultTenant = { tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f', domain: 'contoso.com' };

/** The cast of the contract's examples: ready at the first start. */
export const defaultSeed: Seed = {
  ...defaultTenant,
  users: [
    { id: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', displayName: 'Alex Moreau', userPrincipalName: 'alex@contoso.com' },
    { id: '82fe7758-5bb3-4f0d-a43f-e555fd399c6f', displayName: 'Jacob Hansen', userPrincipalName: 'jacob@contoso.com' },
    { id: '3626a173-f2bc-4883-bcf7-01514c3bfb82', displayName: 'Mei Tanaka', userPrincipalName: 'mei@contoso.com' },
    { id: '8b081ef6-4792-4def-b2c9-c363a1bf41d5', displayName: 'Nadia Okafor', userPrincipalName: 'nadia@contoso.com' },
    {
      id: '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a',
      displayName: 'Gus Ferreira',
      userPrincipalName: 'gus_adatum.com#EXT#@contoso.com',
      mail: 'gus@adatum.com',
      guest: true,
    },
    {
      id: '82af01c5-f7cc-4a2e-a728-3a5df21afd9d',
      displayName: 'Omar Haddad',
      userPrincipalName: 'omar@fabrikam.com',
      tenantId: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1',
    },
  ],
  groups: [{ id: '02bd9fd6-8f93-4758-87c3-1fb73740a315', displayName: 'Finance', mail: 'finance@contoso.com' }],
};

/** Writes a seed into an empty store. */
export async function sow(seed: Seed, { records }: Ground): Promise<void> {
  const { tenantId, domain } = { ...defaultTenant, ...seed };
  for (const user of seed.users ?? []) {
    const userPrincipalName = user.userPrincipalName ?? `${user.id}@${domain}`;
    await records.put('user', {
      mail: userPrincipalName,
      tenantId,
      guest: false,
      administrator: false,
      ...user,
      userPrincipalName,
    });
  }
  for (const group of seed.groups ?? []) {
    await records.put('group', {
      description: null,
      mail: `${group.id}@${domain}`,
      members: [],
      acceptedSenders: [],
      rejectedSenders: [],
      ...group,
    });
  }
}
