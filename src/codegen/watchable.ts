import { describeOperations, type OpenApi } from '../contract/openapi.ts';
import { watchables } from '../contract/watchable.ts';
import { ContractError } from './contractError.ts';

/** The module `watchable.ts`: what subscriptions can watch, and their limits. Both versions say the same. */
export function watchableModule(api: OpenApi): string {
  const limits = describeOperations(api).find(({ object }) => object['x-notifications'])?.object['x-notifications'];
  if (!limits)
    throw new ContractError(['No operation has x-notifications, from which the limits of notifications come.']);
  const all = watchables(api);
  const shortest = Math.min(...all.map(({ maximumMinutes }) => maximumMinutes));
  // Each by itself, so that a bundle has only those that are used.
  const each = Object.entries(limits).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`,
  );
  return `// Generated from openapi/ by \`npm run generate\`. Do not edit.
import type { NotificationLimits, Watchable } from '../../src/contract/watchable.ts';

/** What subscriptions can watch, with the permissions that it takes. */
export const watchable = ${JSON.stringify(all, null, 2)} as const satisfies readonly Watchable[];

/** How long a subscription can last, whatever it watches, in minutes. */
export const shortestMaximumMinutes = ${shortest};

${each.join('\n')}

/** The limits of subscriptions, and of what the service posts. */
export const notificationLimits = { ${Object.keys(limits).join(', ')} } satisfies NotificationLimits;
`;
}
