import type { OperationObject } from '../../contract/openapi.ts';
import type { Block } from './block.ts';

/** The table of permissions, as Microsoft prints it: for each kind of account the least privileged one, and the others. */
export function permissionTable({ security, 'x-personalAccounts': personal = [] }: OperationObject): Block {
  const names = (kind: 'delegated' | 'application') => security.flatMap((requirement) => requirement[kind] ?? []);
  return {
    kind: 'table',
    label: 'Permissions',
    head: ['Account type', 'Least privileged', 'Higher'],
    rows: [
      row('Delegated (work or school account)', names('delegated')),
      row('Delegated (personal Microsoft account)', personal),
      row('Application', names('application')),
    ],
  };
}

function row(account: string, [least, ...higher]: readonly string[]): string[] {
  if (least === undefined) return [account, 'Not supported.', 'Not supported.'];
  return [account, code(least), higher.length > 0 ? higher.map(code).join(', ') : 'Not available.'];
}

const code = (name: string) => `\`${name}\``;
