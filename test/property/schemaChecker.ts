import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';

/** Checks whether values follow schemas of a contract. */
export interface SchemaChecker {
  accepts(schema: Schema, value: unknown): boolean;
}

/**
 * Uses the schemas as published, and shares nothing with the validators of the emulator: it compiles the schemas
 * itself, ignores discriminators, and serializes a value as JSON first.
 */
export function schemaChecker(api: OpenApi): SchemaChecker {
  const known = checkers.get(api) ?? compiler(api);
  checkers.set(api, known);
  return known;
}

/** Compiling takes a while, so each schema is compiled once. */
const checkers = new WeakMap<OpenApi, SchemaChecker>();

function compiler(api: OpenApi): SchemaChecker {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: { schemas: api.components.schemas } });
  const compiled = new WeakMap<Schema, ValidateFunction>();

  function validatorOf(schema: Schema): ValidateFunction {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = ajv.compile(absolute(schema));
    compiled.set(schema, validate);
    return validate;
  }
  return { accepts: (schema, value) => validatorOf(schema)(asJson(value)) };
}

/** A value after it was serialized as JSON and parsed. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Makes the references of a single schema point to the contract that was added to the compiler. */
function absolute(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as object;
}
