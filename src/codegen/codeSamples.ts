import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type OpenApi, type OperationObject } from '../contract/openapi.ts';
import { curl } from './curl.ts';

/** The description with a sample in TypeScript and a curl line for each operation, where reference pages look for them. */
export async function withCodeSamples(api: OpenApi, folder: string): Promise<OpenApi> {
  const samples = new Map<string, OperationObject>();
  for (const described of describe(api)) {
    const source = await typescript(join(folder, `${described.id}.ts`));
    const codeSamples = [
      ...(source === undefined ? [] : [{ lang: 'TypeScript', source }]),
      { lang: 'Shell', label: 'curl', source: curl(api, described) },
    ];
    samples.set(described.id, { ...described.object, 'x-codeSamples': codeSamples } as OperationObject);
  }
  const paths = Object.entries(api.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [
        key,
        samples.get((value as Partial<OperationObject>).operationId ?? '') ?? value,
      ]),
    ),
  ]);
  return { ...api, paths: Object.fromEntries(paths) };
}

async function typescript(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
