import type { DocumentedError } from '../contract/documentedErrors.ts';
import { type Described, describeOperations, type OpenApi, resolve } from '../contract/openapi.ts';

/** Every example of an error of an operation. One of `default` stands for the status that it names. */
export function errorExamples(api: OpenApi, { responses }: Described): DocumentedError[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    if (status.startsWith('2')) return [];
    const examples = Object.values(response.content?.['application/json']?.examples ?? {}).map((e) => resolve(api, e));
    return examples.map((example) => {
      const { code, message } = (example.value as { error: { code: string; message: string } }).error;
      return { status: status === 'default' ? (example['x-status'] ?? 0) : Number(status), code, message };
    });
  });
}

/** The first of them for each status, which is what servers return. */
export function firstErrors(api: OpenApi, described: Described): DocumentedError[] {
  const all = errorExamples(api, described);
  return all.filter(({ status }, at) => all.findIndex((other) => other.status === status) === at);
}

/** What the contract has for a status in general. A message that not all operations have is about one of them. */
export function generalErrors(api: OpenApi): Record<number, { code: string; message?: string }> {
  const all = describeOperations(api).flatMap((described) => firstErrors(api, described));
  const general = new Map<number, { code: string; message?: string }>();
  for (const { status, code, message } of all) {
    const known = general.get(status);
    if (!known) general.set(status, { code, message });
    else if (known.message !== message) general.set(status, { code: known.code });
  }
  return Object.fromEntries(general);
}

/** The module `errors.ts` of a version: every example of an error, each once, and which of them an operation has. */
export function errorsModule(api: OpenApi): string {
  const places = new Map<string, number>();
  const operations = describeOperations(api).map((described): [string, number[]] => {
    const texts = errorExamples(api, described).map(({ status, code, message }) =>
      JSON.stringify([status, code, message]),
    );
    for (const text of texts) if (!places.has(text)) places.set(text, places.size);
    return [described.id, texts.map((text) => places.get(text) ?? 0)];
  });
  const lines = operations.map(([id, own]) => `  ${id}: ${JSON.stringify(own)},`);
  return `// Generated from openapi/ by \`npm run generate\`. Do not edit.

/** The errors that the contract has examples of: status, code and message. */
export const errors: readonly (readonly [number, string, string])[] = [
${[...places.keys()].map((text) => `  ${text},`).join('\n')}
];

/** The errors of each operation, by their places in that list, in the order of the contract. */
export const operations: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`;
}
