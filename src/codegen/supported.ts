import type { Operation, Operations } from '../contract/operation.ts';
import { ContractError } from './contractError.ts';

/**
 * `SUPPORTED.md`: each operation, the versions that have it, its permissions, and what serves it. Beside it, which
 * operations are still to be served: the file does not say so, because nothing compiles before they are.
 */
export async function supported(
  versions: Readonly<Record<string, Operations>>,
  undecided: number,
): Promise<{ text: string; nextSteps: string[] }> {
  const handlers = await emulatorHandlers();
  const ids = [...new Set(Object.values(versions).flatMap((operations) => Object.keys(operations)))];
  const rows = ids.map((id) => {
    const holders = Object.entries(versions).filter(([, operations]) => id in operations);
    const names = holders.map(([version]) => version);
    const handler = handlers[id];
    const served = handler === undefined ? 'missing' : typeof handler === 'string' ? `no: ${handler}` : 'yes';
    return row(id, holders[0]?.[1][id] as Operation, names, served);
  });
  const text = `<!-- Generated from openapi/ by \`npm run generate\`. Do not edit. -->

# Supported operations

Permissions are listed with the least privileged first. The mock responds with the examples of the contract. The emulator
responds with what it was sent before.

The sources leave ${undecided} questions undecided or do not mention them. [Each has a file](../openapi/components/undecided/),
and the page \`undecided/\` of the docs lists them all, with what each source says and what is done here.

| Operation | Request | Versions | Delegated permissions | Application permissions | Mock | Emulator |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  const nextSteps = ids
    .filter((id) => !(id in handlers))
    .map((id) => `${id} has no handler. Write one in src/emulator/, in the folder of its resource.`);
  return { text, nextSteps };
}

/** The handler of each operation of the emulator, or says why it does not. A batch has none: its requests have. */
async function emulatorHandlers(): Promise<Readonly<Record<string, unknown>>> {
  const { handlers } = await import('../emulator/handlers.ts').catch((error: Error) => {
    const advice =
      'If a generated file is missing or in conflict, run `git checkout HEAD -- generated`, then generate again.';
    throw new ContractError([
      `The emulator, whose operations SUPPORTED.md lists, does not load: ${error.message.replace(/\.+$/, '')}. ${advice}`,
    ]);
  });
  return { ...handlers, runBatch: () => {} };
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
