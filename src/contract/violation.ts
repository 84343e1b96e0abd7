import type { ErrorObject } from 'ajv';

/**
 * Says in a sentence what is wrong with a value that a validator has refused: the property, and what it must be.
 *
 * If a value may have one of several shapes, each shape reports its own errors. The one that says most is reported:
 * the deepest, and not that the value lacks what only another shape has.
 */
export function violation(errors: readonly ErrorObject[], { whole, patternRules }: Words): string {
  const first = worst(errors);
  if (!first) return `${whole} does not follow the contract.`;
  const rule = first.keyword === 'pattern' ? patternRules[first.params['pattern']] : undefined;
  return rule ? `${propertyAt(pathOf(first, errors))} breaks its rule. ${rule}` : sentence(first, whole);
}

/** The JSON pointer of the value that {@link violation} speaks of, such as `/members/1/roles`; it may be absent. */
export function violationPointer(errors: readonly ErrorObject[]): string {
  const first = worst(errors);
  if (!first) return '';
  const { keyword, params } = first;
  const name = { required: 'missingProperty', additionalProperties: 'additionalProperty', discriminator: 'tag' }[
    keyword
  ];
  return name === undefined ? pathOf(first, errors) : `${first.instancePath}/${escaped(params[name])}`;
}

/** The pointer of what an error is about: a value, or the property of it whose name breaks a rule. */
function pathOf({ instancePath }: ErrorObject, errors: readonly ErrorObject[]): string {
  const named = errors.find((error) => error.keyword === 'propertyNames' && error.instancePath === instancePath);
  return named ? `${instancePath}/${escaped(named.params['propertyName'])}` : instancePath;
}

function worst(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.filter((error) => error.keyword !== 'oneOf').sort((a, b) => weight(b) - weight(a))[0];
}

/** The words that a message needs beside the error. */
export interface Words {
  /** What to call the value as a whole: `The request body`. */
  readonly whole: string;
  /** What each pattern stands for. */
  readonly patternRules: Readonly<Record<string, string>>;
}

function weight({ keyword, instancePath, params }: ErrorObject): number {
  if (keyword === 'discriminator') return params['error'] === 'mapping' ? 1.5 : -1;
  return instancePath.split('/').length - 1;
}

function sentence({ keyword, instancePath, params, message }: ErrorObject, whole: string): string {
  const subject = propertyAt(instancePath);
  const child = (name: string) => propertyAt(`${instancePath}/${escaped(name)}`);
  const it = subject || whole;
  switch (keyword) {
    case 'required':
      return `${child(params['missingProperty'])} is required.`;
    case 'additionalProperties':
      return `${child(params['additionalProperty'])} is not a property of ${it === whole ? 'this body' : it}.`;
    case 'discriminator':
      return params['error'] === 'mapping'
        ? `${child(params['tag'])} has the value '${params['tagValue']}', which this operation does not take.`
        : `${child(params['tag'])} is required.`;
    case 'enum':
      return `${it} must be one of ${params['allowedValues'].map((value: unknown) => `'${value}'`).join(', ')}.`;
    case 'const':
      return `${it} must be '${params['allowedValue']}'.`;
    case 'minItems':
      return `${it} must have at least ${params['limit']} ${params['limit'] === 1 ? 'item' : 'items'}.`;
    case 'maxItems':
      return `${it} must have at most ${params['limit']} ${params['limit'] === 1 ? 'item' : 'items'}.`;
    case 'minLength':
      return params['limit'] === 1
        ? `${it} must not be empty.`
        : `${it} must have at least ${params['limit']} characters.`;
    case 'maxLength':
      return `${it} must have at most ${params['limit']} characters.`;
    case 'type':
      return `${it} must be ${[params['type']].flat().map(article).join(' or ')}.`;
    case 'format':
      return `${it} must be ${article(params['format'])}.`;
    case 'uniqueItems':
      return `${it} must not name anything twice.`;
    case 'minimum':
      return `${it} must be at least ${params['limit']}.`;
    case 'maximum':
      return `${it} must be at most ${params['limit']}.`;
    default:
      return `${it} ${message ?? 'does not follow the contract'}.`;
  }
}

const article = (type: string) => (type === 'null' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`);

/** A name as a segment of a JSON pointer. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The segments of a JSON pointer: `/users/ann` has `users` and `ann`. */
export const pointerSegments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `/members/1/user@odata.bind` as a reader writes it: `members[1].user@odata.bind`. */
export function propertyAt(pointer: string): string {
  return pointerSegments(pointer)
    .map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`))
    .join('')
    .replace(/^\./, '');
}
