import { createRequire } from 'node:module';

const { peerDependencies } = createRequire(import.meta.url)('graph-chat/package.json') as {
  peerDependencies: Record<string, string>;
};

/** Packages that are of use only together. */
const together: Readonly<Record<string, string>> = { ajv: 'ajv ajv-formats', 'ajv-formats': 'ajv ajv-formats' };

/**
 * What to say if the error is that a package is not installed. The packages of some commands are optional, so that somebody
 * who only wants the rest need not install them.
 */
export function missingPeer(error: unknown): string | undefined {
  const { code, message = '' } = error as { code?: string; message?: string };
  const name = message.match(/^Cannot find package '([^']+)'/)?.[1];
  if (code !== 'ERR_MODULE_NOT_FOUND' || name === undefined || !(name in peerDependencies)) return undefined;
  return `This command needs a package that is not installed. Run: npm install ${together[name] ?? name}`;
}
