import type { Operation, Operations } from '../contract/operation.ts';

/** `SUPPORTED.md`: each operation, the versions that have it, its permissions, and what serves it. */
export function supported(versions: Readonly<Record<string, Operations>>): string {
  const ids = [...new Set(Object.values(versions).flatMap((operations) => Object.keys(operations)))];
  const rows = ids.map((id) => {
    const holders = Object.entries(versions).filter(([, operations]) => id in operations);
    const names = holders.map(([version]) => version);
    return row(id, holders[0]?.[1][id] as Operation, names);
  });
  return `<!-- Generated from openapi/ by \`npm run generate\`. Do not edit. -->

# Supported operations

${rows.length} operations. Permissions are listed with the least privileged first. The mock answers every operation, with the
examples of the contract. There is no emulator yet that keeps what it is sent.

| Operation | Request | Versions | Delegated permissions | Application permissions | Mock | Emulator |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function row(id: string, { method, path, deprecated, permissions }: Operation, versions: readonly string[]): string {
  const list = (names: readonly string[] | undefined) => (names ? names.join(', ') || 'any' : 'not supported');
  return `| ${[
    deprecated ? `${id} (deprecated)` : id,
    `\`${method} ${path}\``,
    versions.join(', '),
    list(permissions.delegated),
    list(permissions.application),
    'yes',
    'not yet',
  ].join(' | ')} |`;
}
