import type { Example } from './chooseExample.ts';
import type { PrismOperation } from './prism.ts';

/** The examples of the success answer. A request example belongs to the answer's example of the same name. */
export function successExamples({ request, responses }: PrismOperation): Example[] {
  const requests = new Map(named(request?.body?.contents));
  const success = responses.find(({ code }) => code.startsWith('2'));
  return named(success?.contents).map(([key, response]) => ({ key, response, request: requests.get(key) }));
}

/** Every documented status with the names of its examples, as a sentence. */
export function documentedAnswers({ responses }: PrismOperation): string {
  const all = responses.map(({ code, contents }) => {
    const names = named(contents).map(([key]) => key);
    return names.length === 0 ? code : `${code} (${names.join(', ')})`;
  });
  return `The contract has ${all.join(', ')}.`;
}

function named(contents: readonly { readonly examples?: readonly object[] }[] | undefined): [string, unknown][] {
  return (contents?.[0]?.examples ?? []).map((example) => {
    const { key, value } = example as { key: string; value: unknown };
    return [key, value];
  });
}
