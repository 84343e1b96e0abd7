import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnyValidateFunction } from 'ajv/dist/types/index.js';
import formats from 'ajv-formats';
import type { OpenApi, Schema } from '../contract/openapi.ts';
import { ContractError } from './contractError.ts';
import { validatorModule } from './validatorModule.ts';

/**
 * A module with a validator for each schema, by name. Throws a ContractError that names the files of the schemas which AJV
 * refuses.
 */
export async function compile(
  api: OpenApi,
  schemas: Readonly<Record<string, Schema>>,
  fileOf = (component: string) => `openapi/components/schemas/${component}.yaml`,
): Promise<string> {
  const ajv = createAjv();
  const contract = forAjv({ components: { schemas: api.components.schemas } });
  ajv.addSchema({ $id: 'contract', ...contract });
  const names = new Map<unknown, string>(Object.entries(contract.components.schemas).map(([k, schema]) => [schema, k]));
  const validators: Record<string, AnyValidateFunction> = {};
  const refused = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    try {
      validators[name] = validator(ajv, schema, (own) => names.set(own, name));
    } catch (error) {
      const { message } = error as Error;
      refused.set(message, [...(refused.get(message) ?? []), name]);
    }
  }
  if (refused.size > 0) {
    const components = refusedComponents(ajv, api, fileOf);
    const named = [...refused].map(([message, [first, ...others]]) => {
      return others.length > 0 ? `${first} and ${others.length} more: ${message}` : `${first}: ${message}`;
    });
    throw new ContractError(components.length > 0 ? components : named);
  }
  const rules = patternRules(schemas, api.components.schemas);
  const nameOf = (schema: unknown) => {
    const name = names.get(schema);
    if (name !== undefined) return name;
    throw new ContractError([`A $ref leads into a component. Give what it names a file: ${JSON.stringify(schema)}`]);
  };
  return `${await validatorModule(validators, nameOf)}
export const patternRules = ${JSON.stringify(rules, null, 2)};
`;
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    discriminator: true,
    inlineRefs: false,
    // It warns of a format that it does not know, and ignores it.
    logger: { log() {}, error() {}, warn: (message: string) => refuseKeyword(message.replace(' ignored', '')) },
    code: { source: true, esm: true },
  });
  // To follow what was evaluated, and dynamic references, AJV makes functions that differ with what was compiled before
  // them. The contract needs neither.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const keyword of ['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', '$dynamicAnchor']) {
    ajv.removeKeyword(keyword).addKeyword({ keyword, compile: () => refuseKeyword(`${keyword} is not supported`) });
  }
  formats.default(ajv);
  return ajv;
}

function refuseKeyword(message: string): never {
  throw new Error(message);
}

/** The compiled schema. Most bodies are one component: its validator is compiled once and shared. */
function validator(ajv: Ajv2020, schema: Schema, own: (schema: Schema) => void): AnyValidateFunction {
  const { $ref, ...rest } = schema;
  const shared = $ref !== undefined && Object.keys(rest).length === 0;
  if (shared) return ajv.getSchema(`contract${$ref}`) as AnyValidateFunction;
  const alone = absolute(forAjv(schema));
  own(alone);
  return ajv.compile(alone);
}

/** What AJV says about the components that it refuses for what they hold themselves, and not for what they lead to. */
function refusedComponents(ajv: Ajv2020, { components }: OpenApi, fileOf: (component: string) => string): string[] {
  const failures = new Map<string, string>();
  for (const name of Object.keys(components.schemas)) {
    try {
      ajv.getSchema(`contract#/components/schemas/${name}`);
    } catch (error) {
      failures.set(name, (error as Error).message);
    }
  }
  const leadsToFailure = (name: string) =>
    [...failures.keys()].some((other) =>
      JSON.stringify(components.schemas[name]).includes(`"#/components/schemas/${other}"`),
    );
  return [...failures].filter(([name]) => !leadsToFailure(name)).map(([name, why]) => `${fileOf(name)}: ${why}`);
}

/**
 * Schemas as AJV takes them. It reads `discriminator`, but refuses its `mapping`; every variant names its own value, so
 * nothing is lost. Beside a discriminator it lets everything but objects pass, which the `type` prevents.
 */
function forAjv<T>(value: T): T {
  if (Array.isArray(value)) return value.map(forAjv) as T;
  if (value === null || typeof value !== 'object') return value;
  const { discriminator, ...rest } = value as { discriminator?: { propertyName: string } };
  const copy = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, forAjv(child)]));
  if (!discriminator) return copy as T;
  return { type: 'object', discriminator: { propertyName: discriminator.propertyName }, ...copy } as T;
}

/** References of a single schema lead into the contract that was added beside it. */
function absolute<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as T;
}

/**
 * The description of every schema with a pattern, by pattern, so that an error can say more than the pattern. Of several
 * the shortest counts, because the others say more than the rule.
 */
function patternRules(...roots: unknown[]): Record<string, string> {
  const rules = new Map<string, string>();
  const find = (value: unknown) => {
    if (value === null || typeof value !== 'object') return;
    const { pattern, description } = value as { pattern?: unknown; description?: unknown };
    if (typeof pattern === 'string' && typeof description === 'string') {
      const [shortest = ''] = [description.trim(), rules.get(pattern) ?? description.trim()].sort(
        (a, b) => a.length - b.length,
      );
      rules.set(pattern, shortest);
    }
    Object.values(value).forEach(find);
  };
  roots.forEach(find);
  return Object.fromEntries([...rules].sort());
}
