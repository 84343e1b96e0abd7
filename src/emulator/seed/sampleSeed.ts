import type { Seed } from './seed.ts';

/** The home tenant of a seed that names no tenant. */
export const defaultTenant = { tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f', domain: 'contoso.com' };

/**
 * The people of the contract's examples with their group and apps, before anything was said. Their names are their
 * tokens; `admin` is an administrator, and `app` an app on its own that may do everything.
 */
export const sampleSeed = {
  ...defaultTenant,
  users: {
    alex: {
      id: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
      displayName: 'Alex Moreau',
      givenName: 'Alex',
      surname: 'Moreau',
      jobTitle: 'Head of operations',
      department: 'Operations',
      businessPhones: ['+49 30 555 0110'],
      preferredLanguage: 'en-US',
      usageLocation: 'DE',
      createdDateTime: '2019-05-20T08:14:33Z',
      photo: {
        contentType: 'image/png',
        contentBytes:
          'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQMAAABtzGvEAAAABlBMVEUfb4v///92Y/41AAAAXElEQVR42q3NsQ2AMAxE0UQUlIzAKIyWjMYojEBJEeUHO5YSEBIUXPMa39m5nzLtypKUkHugw0N84Vq4jdkH+/chVqhjA6wnI2wyAjIzwyGHkBoBcgO0X/FCfKQA9FVVIUUaUycAAAAASUVORK5CYII=',
      },
    },
    jacob: {
      id: '82fe7758-5bb3-4f0d-a43f-e555fd399c6f',
      displayName: 'Jacob Hansen',
      givenName: 'Jacob',
      surname: 'Hansen',
      jobTitle: 'Accountant',
      department: 'Finance',
      officeLocation: '2/119',
      usageLocation: 'DE',
      createdDateTime: '2019-05-20T08:14:33Z',
    },
    mei: {
      id: '3626a173-f2bc-4883-bcf7-01514c3bfb82',
      displayName: 'Mei Tanaka',
      givenName: 'Mei',
      surname: 'Tanaka',
      jobTitle: 'Head of finance',
      department: 'Finance',
      mobilePhone: '+49 30 555 0131',
      officeLocation: '2/117',
      preferredLanguage: 'en-US',
      usageLocation: 'DE',
      createdDateTime: '2019-05-20T08:14:33Z',
      photo: {
        contentType: 'image/png',
        contentBytes:
          'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQMAAABtzGvEAAAABlBMVEWKP2v////VpPc2AAAAXElEQVR42q3NsQ2AMAxE0UQUlIzAKIyWjMYojEBJEeUHO5YSEBIUXPMa39m5nzLtypKUkHugw0N84Vq4jdkH+/chVqhjA6wnI2wyAjIzwyGHkBoBcgO0X/FCfKQA9FVVIUUaUycAAAAASUVORK5CYII=',
      },
    },
    nadia: {
      id: '8b081ef6-4792-4def-b2c9-c363a1bf41d5',
      displayName: 'Nadia Okafor',
      givenName: 'Nadia',
      surname: 'Okafor',
      jobTitle: 'Project manager',
      department: 'Operations',
      officeLocation: '1/204',
      usageLocation: 'DE',
      createdDateTime: '2019-05-20T08:14:33Z',
    },
    gus: {
      id: '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a',
      displayName: 'Gus Ferreira',
      userPrincipalName: 'gus_adatum.com#EXT#@contoso.com',
      mail: 'gus@adatum.com',
      guest: true,
      createdDateTime: '2019-05-20T08:14:33Z',
    },
    omar: {
      id: '82af01c5-f7cc-4a2e-a728-3a5df21afd9d',
      displayName: 'Omar Haddad',
      userPrincipalName: 'omar@fabrikam.com',
      tenantId: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1',
      givenName: 'Omar',
      surname: 'Haddad',
      createdDateTime: '2019-05-20T08:14:33Z',
    },
    admin: {
      id: 'f0c1c1f4-3d0b-4f57-9c8e-2b6a7d54e913',
      displayName: 'Contoso Administrator',
      administrator: true,
      createdDateTime: '2019-05-20T08:14:33Z',
    },
  },
  groups: {
    finance: {
      id: '02bd9fd6-8f93-4758-87c3-1fb73740a315',
      displayName: 'Finance',
      description: 'Budget, books and payroll.',
      createdDateTime: '2019-05-20T08:14:33Z',
      members: ['alex', 'jacob', 'mei', 'nadia'],
    },
  },
  apps: {
    budget: {
      id: '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64',
      externalId: 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21',
      displayName: 'Contoso Budget',
      clientAppId: '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041',
      servicePrincipalId: '3d0f8a52-7c1e-4b96-8e24-5a9b1c0d6f73',
      versions: [
        {
          version: '1.2.0',
          shortDescription: 'Plan the budget where you talk about it.',
          description: 'Keeps the budget of a team beside its chat, and asks for approvals there.',
          lastModifiedDateTime: '2020-11-27T08:14:32.5Z',
          botId: '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041',
          permissions: [
            { permissionValue: 'ChatMember.Read.Chat', permissionType: 'application' },
            { permissionValue: 'TeamsActivity.Send.Chat', permissionType: 'application' },
          ],
        },
      ],
    },
    onenote: {
      id: '0d820ecd-def2-4297-adad-78056cde7c78',
      displayName: 'OneNote',
      distributionMethod: 'store',
      versions: [
        {
          version: '1.0.0',
          shortDescription: 'Notes for the whole chat.',
          description: 'Keeps notes, lists and sketches that everybody in the chat can change.',
        },
      ],
    },
    website: {
      id: 'com.microsoft.teamspace.tab.web',
      displayName: 'Website',
      distributionMethod: 'store',
    },
  },
  tokens: { app: {} },
} satisfies Seed;
