import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AnyValidateFunction, SourceCode } from 'ajv/dist/types/index.js';
import { build } from 'esbuild';
import { ContractError } from './contractError.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The text of a module that exports compiled validators by name, with every function that they call.
 *
 * AJV numbers what it compiles in the order in which it meets it, so one more schema would rename all that follow. Here
 * each function has the name of the schema that it validates, and each constant a name that is made from its content.
 * Constants and what components share are sorted, and what belongs to an operation alone stands in the order of the
 * operations: one more operation adds lines beside those of its neighbour, and changes none.
 *
 * Throws a ContractError if two schemas would have the same name.
 */
export async function validatorModule(
  validators: Readonly<Record<string, AnyValidateFunction>>,
  nameOf: (schema: unknown) => string,
): Promise<string> {
  const functions = new Map<string, string>();
  const schemas = new Map<string, unknown>();
  const constants = new Map<string, string>();
  const add = (validate: AnyValidateFunction): string => {
    const { schema } = validate;
    const name = `validate_${nameOf(schema).replaceAll(/\W/g, '_')}`;
    if (!schemas.has(name)) {
      schemas.set(name, schema); // It may call itself.
      functions.set(name, renamed(validate.source as SourceCode, name, add, constants));
    }
    const holder = schemas.get(name);
    if (holder !== schema) {
      const both = `'${nameOf(holder)}' and '${nameOf(schema)}'`;
      throw new ContractError([`The names ${both} are the same in the code of the validators. Rename one of them.`]);
    }
    return name;
  };
  const all = Object.entries(validators).map(([key, validate]) => ({ key, validate, name: add(validate) }));
  const own = all.filter(({ key, validate }) => nameOf(validate.schema) === key).map(({ name }) => name);
  const shared = [...functions.keys()].filter((name) => !own.includes(name)).sort();
  const exported = all.map(({ key, name }) => `  ${JSON.stringify(key)}: ${name},`);
  const [helpers, values] = [true, false].map((required) =>
    [...constants]
      .filter(([, code]) => code.startsWith('require(') === required)
      .sort()
      .map(([name, code]) => `const ${name} = ${code};`),
  );
  const code = [...shared, ...own].map((name) => functions.get(name));
  return `${await bundled([...(helpers ?? []), ...code].join('\n'))}
${values?.join('\n')}

export default {
${exported.join('\n')}
};
`;
}

/**
 * A string, in which nothing is a name, or what looks like one of AJV's names, with the path behind it. AJV puts what it
 * takes from a schema into strings or behind a dot, so nothing of a schema's is taken for a name.
 */
const token = /"(?:[^"\\]|\\.)*"|(?<![\w$.])([a-z]+)\d+((?:\.[\w$]+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/gi;

/** The code of a function under its own name, and with the names of what it uses. */
function renamed(
  { validateName, validateCode, scopeValues }: SourceCode,
  own: string,
  add: (validate: AnyValidateFunction) => string,
  constants: Map<string, string>,
): string {
  const constant = (prefix: string, code: string) => {
    const name = `${prefix}_${createHash('sha256').update(code).digest('hex').slice(0, 12)}`;
    if ((constants.get(name) ?? code) !== code) throw new Error(`Two constants have the name ${name}.`);
    constants.set(name, code);
    return name;
  };
  return validateCode.replaceAll(token, (text: string, prefix: string | undefined, path = '') => {
    const numbered = text.slice(0, text.length - path.length);
    if (numbered === validateName.str) return `${own}${path}`;
    const used = prefix && [...(scopeValues[prefix] ?? [])].find(({ str }) => str === numbered)?.value;
    if (!used) return text;
    if (prefix === 'validate') return `${add(used.ref as AnyValidateFunction)}${path}`;
    // AJV wraps a function that is not compiled yet. Here it is a declaration, which may be called from above it.
    if (prefix === 'wrapper') {
      return `${add((used.ref as { validate: AnyValidateFunction }).validate)}${path.replace(/^\.validate/, '')}`;
    }
    if (prefix === 'schema') {
      const { keyword, value } = part(used.ref, path);
      return constant(keyword, JSON.stringify(value));
    }
    return `${constant(prefix, String(used.code))}${path}`;
  });
}

/** What a path such as `.properties["chat-id"].enum` leads to in a schema, and the keyword that holds it. */
function part(schema: unknown, path: string): { keyword: string; value: unknown } {
  const segments = [...path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)].map(([, name, json = '']) =>
    String(name ?? JSON.parse(json)),
  );
  const value = segments.reduce((within, segment) => (within as Record<string, unknown>)[segment], schema);
  return { keyword: segments.at(-1) ?? 'schema', value };
}

/** The code with AJV's helpers put in, which it requires. */
async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: `${code}\nexport {};`, resolveDir: root },
    // Comments say where a module comes from, as seen from here.
    absWorkingDir: root,
    preserveSymlinks: true,
    bundle: true,
    treeShaking: false,
    format: 'esm',
    platform: 'neutral',
    write: false,
    minifySyntax: true,
    banner: { js: '// Generated from openapi/ by `npm run generate`. Do not edit.' },
  });
  return result.outputFiles[0]?.text ?? '';
}
