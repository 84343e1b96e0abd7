import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { EmulatorListenOptions } from '../emulator/index.ts';
import type { Certificate } from './certificates.ts';
import { portNumber, UsageError } from './options.ts';

/** The description, for `parse`, of how an emulator listens with TLS. */
export const httpsConfig = {
  https: { type: 'boolean', default: false },
  'https-port': { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
} as const;

/** What `parse` returns for them. */
interface HttpsValues {
  readonly https: boolean;
  readonly 'https-port'?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** How an emulator listens with TLS, and the file by which programs trust its certificate. */
export interface HttpsOptions {
  readonly secure: NonNullable<EmulatorListenOptions['secure']>;
  readonly certFile: string;
}

/** For how many days a certificate is valid that is made here. Browsers accept no more. */
const days = 397;

/**
 * How to listen with TLS, from the values that `parse` returned. Undefined without `--https`. Without `--cert` and `--key`, a
 * certificate for localhost is made, and kept in the home folder, so that whoever trusts it need not do so again.
 *
 * Throws a {@link UsageError} if an option is wrong.
 */
export async function httpsOptions(values: HttpsValues): Promise<HttpsOptions | undefined> {
  const { https, cert, key, 'https-port': port = '4443' } = values;
  if (!https) {
    const given = (['https-port', 'cert', 'key'] as const).find((name) => values[name] !== undefined);
    if (given !== undefined) throw new UsageError(`--${given} is of use with --https alone.`);
    return undefined;
  }
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--cert and --key belong together.');
  const { certFile, ...pair } =
    cert === undefined || key === undefined ? await ownCertificate() : await given(cert, key);
  return { secure: { ...pair, port: portNumber(port) }, certFile };
}

async function given(certFile: string, keyFile: string): Promise<Certificate & { certFile: string }> {
  const read = (path: string, option: string) =>
    readFile(path, 'utf8').catch((error) => {
      throw new UsageError(`--${option} ${path}: ${error.message}`);
    });
  return { certFile, cert: await read(certFile, 'cert'), key: await read(keyFile, 'key') };
}

async function ownCertificate(): Promise<Certificate & { certFile: string }> {
  const { isValid, selfSigned } = await import('./certificates.ts');
  const folder = join(homedir(), '.graph-chat');
  const certFile = join(folder, 'localhost.pem');
  const keyFile = join(folder, 'localhost-key.pem');
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const known = { cert: await read(certFile), key: await read(keyFile) };
  if (isValid(known, Date.now())) return { certFile, ...known };
  const made = await selfSigned(['localhost', '127.0.0.1', '::1'], days);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(keyFile, made.key, { mode: 0o600 });
    await writeFile(certFile, made.cert);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new UsageError(`The certificate cannot be kept: ${reason}. Give one with --cert and --key.`);
  }
  return { ...made, certFile };
}
