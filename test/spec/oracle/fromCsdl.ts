import type { Oracle, Property } from './apiModel.ts';
import { type Declared, flatten } from './flatten.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The model of a CSDL document, or of a slice of one. */
export function fromCsdl(text: string): Oracle {
  const elements = descendants(parseXml(text));
  const structures = elements.filter(({ name }) => name === 'EntityType' || name === 'ComplexType');
  const present = new Set(structures.map(({ attributes }) => attributes['Name']));
  const declared = new Map<string, Declared>([['entity', entity]]);
  for (const { name, attributes, children } of structures) {
    const base = attributes['BaseType'] && lastSegment(attributes['BaseType']);
    declared.set(attributes['Name'] ?? '', {
      // A slice may lack the root. Every entity has at least the properties of the root.
      base: name === 'EntityType' && base && !present.has(base) ? 'entity' : base,
      abstract: attributes['Abstract'] === 'true',
      properties: new Map(children.flatMap(propertyOf)),
    });
  }
  const enums = elements.filter(({ name }) => name === 'EnumType');
  return {
    types: flatten(declared),
    enums: new Map(enums.map(({ attributes, children }) => [attributes['Name'] ?? '', membersOf(children)])),
    others: new Set(),
    coarse: {},
  };
}

const entity: Declared = {
  abstract: true,
  properties: new Map([['id', { kind: 'string', collection: false, nullable: false }]]),
};

function descendants({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function membersOf(children: readonly XmlElement[]): string[] {
  return children.flatMap(({ name, attributes }) => (name === 'Member' ? (attributes['Name'] ?? []) : []));
}

function propertyOf({ name, attributes }: XmlElement): [string, Property][] {
  const navigation = name === 'NavigationProperty';
  if (!navigation && name !== 'Property') return [];
  const type = attributes['Type'] ?? '';
  const item = /^Collection\((.*)\)$/.exec(type)?.[1];
  const collection = item !== undefined;
  // In OData a collection of related resources is never null, but may be empty.
  const nullable = attributes['Nullable'] !== 'false' && !(navigation && collection);
  return [[attributes['Name'] ?? '', { kind: kindOf(item ?? type), collection, nullable, navigation }]];
}

const primitives: Readonly<Record<string, string>> = {
  'Edm.String': 'string',
  'Edm.Guid': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Byte': 'int',
  'Edm.Int16': 'int',
  'Edm.Int32': 'int',
  'Edm.Int64': 'int',
  'Edm.Single': 'double',
  'Edm.Double': 'double',
  'Edm.Decimal': 'double',
  'Edm.DateTimeOffset': 'dateTime',
  'Edm.Date': 'date',
  'Edm.Duration': 'duration',
  'Edm.Binary': 'binary',
};

// A slice has no namespaces, so a type is found by the last part of its name.
function kindOf(type: string): string {
  return type.startsWith('Edm.') ? (primitives[type] ?? type) : lastSegment(type);
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
