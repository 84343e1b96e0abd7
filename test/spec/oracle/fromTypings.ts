import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import type { Version } from '../../../src/contract/versions.ts';
import { graphName, type Oracle, type Properties, type Property } from './apiModel.ts';
import { type Declared, flatten } from './flatten.ts';

/** Reads the declarations of `@microsoft/microsoft-graph-types`, or of its package for beta. */
export function readTypings(version: Version): string {
  const require = createRequire(import.meta.url);
  return readFileSync(
    require.resolve(`@microsoft/microsoft-graph-types${version === 'beta' ? '-beta' : ''}/microsoft-graph.d.ts`),
    'utf8',
  );
}

/**
 * The model of Microsoft's published TypeScript declarations. Reads only their top level, which is the namespace
 * `microsoft.graph`: another namespace may use the same name, such as `identity`, for another type.
 */
export function fromTypings(text: string): Oracle {
  const source = ts.createSourceFile('microsoft-graph.d.ts', text, ts.ScriptTarget.Latest);
  const declared = new Map<string, Declared>();
  const enums = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const base = statement.heritageClauses?.[0]?.types[0]?.expression;
      declared.set(graphName(statement.name.text), {
        base: base && graphName(base.getText(source)),
        properties: propertiesOf(statement, source),
      });
    } else if (ts.isTypeAliasDeclaration(statement)) {
      const members = membersOf(statement.type);
      if (members) enums.set(graphName(statement.name.text), members);
    }
  }
  return { types: flatten(declared), enums, others: new Set(), coarse };
}

const coarse = {
  dateTime: 'string',
  date: 'string',
  duration: 'string',
  binary: 'string',
  int: 'number',
  double: 'number',
};

function propertiesOf(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): Properties {
  return new Map(
    declaration.members.flatMap((member): [string, Property][] => {
      if (!ts.isPropertySignature(member) || !member.type) return [];
      const name = ts.isComputedPropertyName(member.name) ? member.name.getText(source) : member.name.text;
      return name.includes('@') ? [] : [[name, propertyOf(member.type, source)]];
    }),
  );
}

// Every property is optional in the typings. NullableOption marks what may be null.
function propertyOf(type: ts.TypeNode, source: ts.SourceFile): Property {
  if (ts.isArrayTypeNode(type)) return { ...propertyOf(type.elementType, source), collection: true };
  if (ts.isTypeReferenceNode(type)) {
    const [argument] = type.typeArguments ?? [];
    if (argument && type.typeName.getText(source) === 'NullableOption') {
      return { ...propertyOf(argument, source), nullable: true };
    }
  }
  return { kind: graphName(type.getText(source)), collection: false, nullable: false };
}

function membersOf(type: ts.TypeNode): string[] | undefined {
  const literals = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const members = literals.flatMap((literal) =>
    ts.isLiteralTypeNode(literal) && ts.isStringLiteral(literal.literal) ? [literal.literal.text] : [],
  );
  return members.length === literals.length ? members : undefined;
}
