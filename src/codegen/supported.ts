import type { Operation, Operations } from '../contract/operation.ts';

/** `SUPPORTED.md`: each operation, the versions that have it, its permissions, and what serves it. */
export async function supported(versions: Readonly<Record<string, Operations>>): Promise<string> {
  const handlers = await emulatorHandlers();
  const ids = [...new Set(Object.values(versions).flatMap((operations) => Object.keys(operations)))];
  const rows = ids.map((id) => {
    const holders = Object.entries(versions).filter(([, operations]) => id in operations);
    const names = holders.map(([version]) => version);
    return row(id, holders[0]?.[1][id] as Operation, names, emulated(handlers[id]));
  });
  const served = ids.filter((id) => emulated(handlers[id]) === 'yes').length;
  const share = served === ids.length ? 'every operation' : `${served} of them`;
  return `<!-- Generated from openapi/ by \`npm run generate\`. Do not edit. -->

# Supported operations

${rows.length} operations. Permissions are listed with the least privileged first. The mock answers every operation, with the
examples of the contract. The emulator answers ${share}, with what it was sent before.

| Operation | Request | Versions | Delegated permissions | Application permissions | Mock | Emulator |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** What answers each operation of the emulator, or says why it does not. A batch is answered by its requests. */
async function emulatorHandlers(): Promise<Readonly<Record<string, unknown>>> {
  const { handlers } = await import('../emulator/handlers/handlers.ts').catch((cause) => {
    const advice = 'It needs the generated files as they were: run `git checkout generated`, then generate again.';
    throw new Error(`The emulator, whose operations SUPPORTED.md lists, does not load. ${advice}`, { cause });
  });
  return { ...handlers, runBatch: () => {} };
}

function emulated(handler: unknown): string {
  if (handler === undefined) return 'not yet';
  return typeof handler === 'string' ? `no: ${handler}` : 'yes';
}

function row(
  id: string,
  { method, path, deprecated, permissions }: Operation,
  versions: readonly string[],
  emulator: string,
): string {
  const list = (names: readonly string[] | undefined) => (names ? names.join(', ') || 'any' : 'not supported');
  return `| ${[
    deprecated ? `${id} (deprecated)` : id,
    `\`${method} ${path}\``,
    versions.join(', '),
    list(permissions.delegated),
    list(permissions.application),
    'yes',
    emulator,
  ].join(' | ')} |`;
}
