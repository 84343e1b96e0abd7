import { readFileSync } from 'node:fs';
import { closed } from '../../../src/contract/closed.ts';
import type { OpenApi } from '../../../src/contract/openapi.ts';
import type { Version } from '../../../src/contract/versions.ts';
import { type ApiModel, common, type Properties, type Property, type Type } from './apiModel.ts';

/** The part of a JSON schema that a model is built from. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  contentEncoding?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  'x-ms-enum'?: { values?: { value: string }[] };
}

/** The part of a bundled OpenAPI description that a model is built from. */
export interface Contract {
  components: { schemas: Record<string, Schema> };
}

/** Reads the bundle of a version: what it knows, in a new copy each time. */
export function readContract(version: Version): Contract {
  const bundle = readFileSync(new URL(`../../../generated/${version}/openapi.json`, import.meta.url), 'utf8');
  return closed(JSON.parse(bundle) as OpenApi) as unknown as Contract;
}

/** The model of the contract's schemas. A union of types has the properties that all of its variants have. */
export function fromContract({ components: { schemas } }: Contract): ApiModel {
  const types = new Map<string, Type>();
  const enums = new Map<string, string[]>();
  const others = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const members = membersOf(schema);
    if (members) enums.set(name, members);
    else if (isType(schema)) types.set(name, typeOf(schema));
    else others.add(name);
  }
  return { types, enums, others };

  function isType(schema: Schema): boolean {
    const choices = choicesOf(schema);
    if (choices.length > 1) return choices.every((choice) => isType(follow(choice)));
    const inherits = (schema.allOf ?? []).some((part) => isType(follow(part)));
    return inherits || schema.properties !== undefined || listed(schema.type).includes('object');
  }

  function typeOf(schema: Schema): Type {
    if (choicesOf(schema).length < 2) return { properties: propertiesOf(schema), variants: new Map() };
    const variants = new Map(variantsOf(schema));
    return { properties: common([...variants.values()]), variants };
  }

  function variantsOf(schema: Schema): [string, Properties][] {
    return choicesOf(schema).flatMap((choice) => {
      const variant = follow(choice);
      if (choicesOf(variant).length > 1) return variantsOf(variant);
      const name = odataTypeOf(variant) ?? nameOf(choice);
      return name === undefined ? [] : [[name, propertiesOf(variant)]];
    });
  }

  function odataTypeOf(schema: Schema): string | undefined {
    const property = schema.properties?.['@odata.type'];
    const type = property && follow(property).const;
    return typeof type === 'string' ? type.slice(type.lastIndexOf('.') + 1) : undefined;
  }

  function propertiesOf(schema: Schema): Properties {
    const inherited = (schema.allOf ?? []).flatMap((part) => [...propertiesOf(follow(part))]);
    const own = Object.entries(schema.properties ?? {}).filter(([name]) => !name.includes('@'));
    return new Map([...inherited, ...own.map(([name, value]): [string, Property] => [name, propertyOf(value)])]);
  }

  function propertyOf(schema: Schema): Property {
    const name = nameOf(schema);
    if (name !== undefined) {
      const target = follow({ $ref: schema.$ref ?? '' });
      return membersOf(target) || isType(target) ? plain(name) : propertyOf(target);
    }
    const nullable = listed(schema.type).includes('null') || (schema.oneOf ?? schema.anyOf ?? []).some(isNull);
    const [choice, ...more] = [...choicesOf(schema), ...(schema.allOf ?? [])];
    if (choice) {
      const property = more.length === 0 ? propertyOf(choice) : plain('one of several');
      return { ...property, nullable: nullable || property.nullable };
    }
    if (schema.items) return { ...propertyOf(schema.items), collection: true, nullable };
    return { ...plain(primitive(schema)), nullable };
  }

  function follow(schema: Schema): Schema {
    const name = nameOf(schema);
    if (name === undefined) return schema;
    const target = schemas[name];
    if (!target) throw new Error(`The bundle has no schema ${name}.`);
    return follow(target);
  }
}

const formats: Readonly<Record<string, string>> = {
  'date-time': 'dateTime',
  date: 'date',
  duration: 'duration',
  byte: 'binary',
  binary: 'binary',
  base64url: 'binary',
};

function primitive(schema: Schema): string {
  const [type = 'any', ...more] = listed(schema.type).filter((name) => name !== 'null');
  if (more.length > 0) return [type, ...more].join(' or ');
  if (type === 'integer') return 'int';
  if (type === 'number') return 'double';
  if (type !== 'string') return type;
  return schema.contentEncoding === undefined ? (formats[schema.format ?? ''] ?? 'string') : 'binary';
}

// Flags are one string with commas, so a schema may list them next to its pattern instead of in an enum.
function membersOf(schema: Schema): string[] | undefined {
  const parts = (schema.oneOf ?? schema.anyOf ?? []).flatMap((part) => part.enum ?? part.const ?? []);
  const values = schema.enum ?? schema['x-ms-enum']?.values?.map(({ value }) => value) ?? parts;
  const members = values.filter((value) => typeof value === 'string');
  return members.length === 0 ? undefined : members;
}

function choicesOf(schema: Schema): Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).filter((choice) => !isNull(choice));
}

function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
}

function isNull(schema: Schema): boolean {
  return schema.type === 'null';
}

function listed(type: string | string[] | undefined): string[] {
  return [type ?? []].flat();
}

function plain(kind: string): Property {
  return { kind, collection: false, nullable: false };
}
