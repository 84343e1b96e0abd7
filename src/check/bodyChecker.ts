import type { ErrorObject } from 'ajv';
import { closed } from '../contract/closed.ts';
import type { OpenApi } from '../contract/openapi.ts';
import type { CheckedOperation } from './contract.ts';

/** What is wrong with a body, or unknown in it. */
export interface BodyProblem {
  /** A JSON pointer. Empty for the body as a whole. */
  readonly property: string;
  readonly problem: string;
}

/** Checks bodies against the published contract. */
export interface BodyChecker {
  /** What breaks the contract, and what it allows and does not know. */
  check(operation: CheckedOperation, status: number, body: unknown): { wrong: BodyProblem[]; unknown: BodyProblem[] };
}

type Validate = ((body: unknown) => boolean) & { errors?: ErrorObject[] | null };

/**
 * A checker for a version. It compiles a schema when it first needs it. AJV does the work, which is an optional peer.
 */
export async function bodyChecker(api: OpenApi): Promise<BodyChecker> {
  const [open, strict] = await Promise.all([compiler(api), compiler(closed(api))]);
  return {
    check({ id, responses }, status, body) {
      const response = responses[status] ?? responses['default'];
      const key = `${id} ${responses[status] ? status : 'default'}`;
      const schema = response?.content?.['application/json']?.schema;
      if (!schema) return { wrong: [], unknown: [] };
      const wrong = problems(open(key, schema), body);
      return { wrong, unknown: wrong.length > 0 ? [] : problems(strict(key, schema), body) };
    },
  };
}

async function compiler(api: OpenApi): Promise<(key: string, schema: object) => Validate> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, logger: false });
  formats.default.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas: api.components.schemas } });
  const compiled = new Map<string, Validate>();
  return (key, schema) => {
    const known = compiled.get(key);
    if (known) return known;
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'));
    const validate = ajv.compile(absolute) as Validate;
    compiled.set(key, validate);
    return validate;
  };
}

/**
 * What a validator says of a body, one problem for each property: of alternatives, each complains, and the deepest complaint
 * is the one that helps.
 */
function problems(validate: Validate, body: unknown): BodyProblem[] {
  if (validate(body)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !/^(oneOf|anyOf|if|not)$/.test(keyword));
  const all = (errors.length > 0 ? errors : (validate.errors ?? [])).map(problem);
  const isInside = (outer: string, inner: string) => inner.startsWith(`${outer}/`);
  const deepest = all.filter(({ property }) => !all.some((other) => isInside(property, other.property)));
  const byProperty = new Map(deepest.map((each) => [each.property, each]));
  return [...byProperty.values()];
}

function problem({ instancePath, keyword, params, message = 'breaks the contract' }: ErrorObject): BodyProblem {
  const inside = (name: string) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return { property: inside(params['missingProperty']), problem: 'is missing' };
    case 'additionalProperties':
      return { property: inside(params['additionalProperty']), problem: 'is not known to the contract' };
    case 'enum':
      return { property: instancePath, problem: `is none of ${params['allowedValues'].join(', ')}` };
    case 'const':
      return { property: instancePath, problem: `is not '${params['allowedValue']}'` };
    default:
      return { property: instancePath, problem: message };
  }
}
