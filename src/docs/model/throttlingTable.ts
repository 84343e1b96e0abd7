import type { Described } from '../../contract/openapi.ts';
import {
  type Counted,
  countedBy,
  everything,
  type Limits,
  limitNamesOf,
  limitsOf,
  type Rate,
  ratesOf,
  type ThrottlingObject,
  timeOf,
} from '../../contract/throttling.ts';
import { type Block, prose, type Row } from './block.ts';
import { operationPath, type Reference } from './reference.ts';
import { variantsOf } from './variants.ts';

const columns = ['app', 'appAndTenant', 'chat', 'user'] as const satisfies readonly Counted[];

/** How much the service takes, of each operation that has limits of its own and then of the others. */
export function throttlingTable(reference: Reference): Block[] {
  const throttling = reference.api['x-throttling'];
  if (!throttling) return [];
  const rows = Object.entries(throttling.limits).map(([name, written]): Row => {
    const named = operationsWith(reference, name);
    const [first] = named;
    const rates = first ? effective(reference, first) : limitsOf(written).rates;
    const cells = columns.map((counted) => timesOf(rates[counted]));
    const mailbox = rates.appAndGroup ? ['', `${timesOf(rates.appAndGroup)}, for each mailbox`, '', ''] : cells;
    return [written.about ?? named.map(({ id }) => link(reference, id)).join(', '), ...mailbox];
  });
  return [
    {
      kind: 'table',
      label: 'Requests that the service takes, a second',
      head: ['Request', 'One app, everywhere', 'One app in a tenant', 'To one chat', 'Of one user'],
      rows,
    },
    prose(sustainedText(throttling)),
  ];
}

/** The limits of an operation, as rows of its table of limits. */
export function throttlingLimits(reference: Reference, operation: Described): string[][] {
  const rates = countedBy.flatMap((counted) => {
    const rate = effective(reference, operation)[counted];
    return rate ? [[of[counted], `${rate.requests.toLocaleString('en')} ${timeOf(rate.seconds)}`, '']] : [];
  });
  const guide = 'site:guides/throttling-and-retries/#how-much-is-too-much';
  return rates.map(([whose = '', ...rest], at) => [
    `${at === 0 ? `[Requests](${guide})` : 'Requests'} ${whose}`,
    ...rest,
  ]);
}

const of = {
  app: 'of one app, in all tenants',
  appAndTenant: 'of one app in a tenant',
  chat: 'to one chat',
  user: 'of one user',
  appAndGroup: 'of one app to the mailbox of a group',
} satisfies Record<Counted, string>;

/** What counts for an operation: its own limits, and its default ones for what these do not say. */
function effective({ api }: Reference, operation: Described): Limits['rates'] {
  const written = Object.entries(api['x-throttling']?.limits ?? {});
  const limits = Object.fromEntries(written.map(([name, each]) => [name, limitsOf(each)]));
  const isOfChat = operation.path.includes('{chat-id}');
  const isOfUser = operation.object.security.some(({ delegated }) => delegated);
  const rates = ratesOf({ limits }, limitNamesOf(api, operation)).filter(
    ({ counted }) => (counted !== 'chat' || isOfChat) && (counted !== 'user' || isOfUser),
  );
  return Object.fromEntries(rates.map(({ counted, rate }) => [counted, rate]));
}

/** The operations that name limits, each without its variants on other paths. */
function operationsWith({ operations }: Reference, name: string): Described[] {
  const named = operations.filter(({ object }) => object['x-throttling'] === name);
  return named
    .filter((operation) => variantsOf(operation, named)[0]?.id === operation.id)
    .toSorted((a, b) => a.path.length - b.path.length);
}

const link = ({ version }: Reference, id: string) => `[\`${id}\`](site:${operationPath(version, id)})`;

function sustainedText({ sustained, limits }: ThrottlingObject): string {
  const share = `Of what a second takes, ${sustained.percent} percent may go on for long.`;
  const all = limitsOf(limits[everything] ?? {}).rates.app;
  return all ? `${share} The last row counts every request to Graph.` : share;
}

/** A rate in a table whose heading says that it is a second. */
function timesOf(rate: Rate | undefined): string {
  if (!rate) return '';
  const count = rate.requests.toLocaleString('en');
  return rate.seconds === 1 ? count : `${count} ${timeOf(rate.seconds)}`;
}
