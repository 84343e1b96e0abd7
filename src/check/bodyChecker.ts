import type { ErrorObject } from 'ajv';
import { closed } from '../contract/closed.ts';
import { type OpenApi, resolve, type Schema } from '../contract/openapi.ts';
import type { CheckedOperation } from './contract.ts';
import { isOfSaneSize, withFewItems } from './size.ts';

/** What is wrong with a body, or unknown in it. */
export interface BodyProblem {
  /** A JSON pointer. Empty for the body as a whole. */
  readonly property: string;
  readonly problem: string;
}

/** Checks responses against the schemas of the published contract. */
export interface BodyChecker {
  /** What breaks the contract, and what it allows and does not know. */
  check(operation: CheckedOperation, status: number, body: unknown): { wrong: BodyProblem[]; unknown: BodyProblem[] };
  /** What is wrong with a header that the contract has for this response. Undefined if nothing is. */
  checkHeader(operation: CheckedOperation, status: number, name: string, value: string): string | undefined;
}

type Validate = ((body: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** Validates a value against a schema with a name, and returns the errors. */
type Find = (name: string, schema: Schema, value: unknown) => readonly ErrorObject[];

/**
 * A checker for a version. It compiles a schema when it first needs it. AJV does the work, which is an optional peer:
 * validators that are generated, in the open and in the closed form and for both versions, would make the package half as
 * large again for everybody.
 */
export async function bodyChecker(api: OpenApi): Promise<BodyChecker> {
  const [open, strict] = await Promise.all([finder(api), finder(closed(api))]);
  const documented = ({ id, responses }: CheckedOperation, status: number) => {
    const key = responses[status] ? String(status) : 'default';
    return { name: `${id} ${key}`, response: responses[key] };
  };
  return {
    check(operation, status, body) {
      const { name, response } = documented(operation, status);
      const schema = response?.content?.['application/json']?.schema;
      if (!schema) return { wrong: [], unknown: [] };
      if (!isOfSaneSize(body)) return { wrong: [], unknown: [{ property: '', problem: 'is too large to be checked' }] };
      const wrong = problems(open(name, schema, body));
      return { wrong, unknown: wrong.length > 0 ? [] : problems(strict(name, schema, body)) };
    },
    checkHeader(operation, status, header, value) {
      const { name, response } = documented(operation, status);
      const found = response?.headers?.[header];
      const schema = found && resolve(api, found).schema;
      if (!schema) return undefined;
      const typed = schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
      return problems(open(`${name} ${header}`, schema, typed))[0]?.problem;
    },
  };
}

/**
 * Finds all errors in the first items of every list, or else the first one behind them. AJV copies the list of all errors for
 * each item, so that a long list of wrong items would take it minutes.
 */
async function finder(api: OpenApi): Promise<Find> {
  const [first, all] = await Promise.all([compiler(api, false), compiler(api, true)]);
  return (name, schema, value) => {
    const validate = first(name, schema);
    if (validate(value)) return [];
    const validateAll = all(name, schema);
    return (validateAll(withFewItems(value)) ? validate.errors : validateAll.errors) ?? [];
  };
}

async function compiler(api: OpenApi, allErrors: boolean): Promise<(name: string, schema: Schema) => Validate> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ strict: false, allErrors, inlineRefs: false, logger: false });
  formats.default.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas: api.components.schemas } });
  const compiled = new Map<string, Validate>();
  return (name, schema) => {
    const known = compiled.get(name);
    if (known) return known;
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
    const validate = ajv.compile(absolute) as Validate;
    compiled.set(name, validate);
    return validate;
  };
}

/**
 * What a validator says of a body, one problem for each property: of alternatives, each complains, and the deepest complaint
 * is the one that helps.
 */
function problems(found: readonly ErrorObject[]): BodyProblem[] {
  const errors = found.filter(({ keyword }) => !/^(oneOf|anyOf|if|not)$/.test(keyword));
  const all = (errors.length > 0 ? errors : found).map(problem);
  const outer = new Set(all.flatMap(({ property }) => ancestors(property)));
  const byProperty = new Map(all.map((each) => [each.property, each]));
  return [...byProperty.values()].filter(({ property }) => !outer.has(property));
}

/** The pointers of everything that a pointer leads through. */
function ancestors(pointer: string): string[] {
  return [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));
}

function problem({ instancePath, keyword, params, message = 'breaks the contract' }: ErrorObject): BodyProblem {
  const inside = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return { property: inside(params['missingProperty']), problem: 'is missing' };
    case 'additionalProperties':
      return { property: inside(params['additionalProperty']), problem: 'is not known to the contract' };
    case 'type':
      return { property: instancePath, problem: `must be ${[params['type']].flat().join(' or ')}` };
    case 'enum':
      return { property: instancePath, problem: `is none of ${params['allowedValues'].join(', ')}` };
    case 'const':
      return { property: instancePath, problem: `is not '${params['allowedValue']}'` };
    default:
      return { property: instancePath, problem: message };
  }
}
