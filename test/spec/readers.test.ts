import { describe, expect, it } from 'vitest';
import { compare, compared, uncovered } from './oracle/compare.ts';
import { type Contract, fromContract } from './oracle/fromContract.ts';
import { fromCsdl } from './oracle/fromCsdl.ts';
import { fromTypings } from './oracle/fromTypings.ts';
import { parseXml } from './oracle/xml.ts';

// The same small model in three notations.
const contract: Contract = {
  components: {
    schemas: {
      boat: {
        title: 'a union that spells its variants out, with room for more',
        oneOf: [
          {
            type: 'object',
            properties: {
              '@odata.type': { const: '#microsoft.graph.sailingBoat' },
              id: { type: 'string' },
              launchedDateTime: { type: ['string', 'null'], format: 'date-time' },
              sailArea: { type: 'number' },
            },
          },
          {
            type: 'object',
            properties: {
              '@odata.type': { const: '#microsoft.graph.rowingBoat' },
              id: { $ref: '#/components/schemas/opaqueId' },
              launchedDateTime: { type: ['string', 'null'], format: 'date-time' },
              oars: { type: ['integer', 'null'], format: 'int32' },
            },
          },
          { type: 'object', properties: { '@odata.type': { type: 'string' } } },
        ],
      },
      harbour: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          boats: { type: 'array', items: { $ref: '#/components/schemas/boat' } },
          'boats@odata.count': { type: 'integer' },
          chart: { type: ['string', 'null'], contentEncoding: 'base64' },
          flags: { oneOf: [{ $ref: '#/components/schemas/harbourFlags' }, { type: 'null' }] },
          hasCrane: { type: 'boolean' },
          names: { type: ['array', 'null'], items: { type: 'string' } },
          tide: { $ref: '#/components/schemas/tide' },
        },
      },
      harbourFlags: { type: 'string', 'x-ms-enum': { values: [{ value: 'deep' }, { value: 'sheltered' }] } },
      tide: { type: 'string', enum: ['high', 'low', 'unknownFutureValue', 'slack'] },
      opaqueId: { type: 'string' },
    },
  },
} as Contract;

const typings = `
  export as namespace microsoftgraph;
  export type NullableOption<T> = T | null;
  export type HarbourFlags = "deep" | "sheltered";
  export type Tide = "high" | "low" | "unknownFutureValue" | "slack";
  export type Unwritten = undefined;
  export interface Entity {
    // The key property.
    id?: string;
  }
  export interface Boat extends Entity {
    launchedDateTime?: NullableOption<string>;
  }
  export interface SailingBoat extends Boat {
    sailArea?: number;
  }
  export interface RowingBoat extends Boat {
    oars?: NullableOption<number>;
  }
  export interface Harbour extends Entity {
    chart?: NullableOption<string>;
    flags?: NullableOption<HarbourFlags>;
    hasCrane?: boolean;
    names?: NullableOption<string[]>;
    tide?: Tide;
    boats?: Boat[];
  }
  export namespace Search {
    interface Boat {}
  }
`;

const csdl = `<?xml version="1.0"?>
  <!-- <EntityType Name="wreck"> -->
  <slice>
    <EntityType Name="boat" BaseType="graph.entity" Abstract="true">
      <Property Name="launchedDateTime" Type="Edm.DateTimeOffset" />
    </EntityType>
    <EntityType Name='sailingBoat' BaseType='graph.boat'>
      <Property Name="sailArea" Type="Edm.Double" Nullable="false" />
    </EntityType>
    <EntityType Name="rowingBoat" BaseType="graph.boat"><Property Name="oars" Type="Edm.Int32"/></EntityType>
    <EntityType Name="harbour" BaseType="graph.place">
      <Property Name="chart" Type="Edm.Binary" />
      <Property Name="flags" Type="graph.harbourFlags">
        <Annotation Term="Core.Description" String="More than one &gt; none."><EnumMember>x/y</EnumMember></Annotation>
      </Property>
      <Property Name="hasCrane" Type="Edm.Boolean" Nullable="false" />
      <Property Name="names" Type="Collection(Edm.String)" />
      <Property Name="tide" Type="microsoft.graph.sea.tide" Nullable="false" />
      <NavigationProperty Name="boats" Type="Collection(graph.boat)" ContainsTarget="true" />
    </EntityType>
    <EnumType Name="harbourFlags" IsFlags="true"><Member Name="deep" Value="1" /><Member Name="sheltered" /></EnumType>
    <EnumType Name="tide">
      <Member Name="high" /><Member Name="low" /><Member Name="unknownFutureValue" /><Member Name="slack" />
    </EnumType>
  </slice>`;

describe.each([
  ['the typings', fromTypings(typings)],
  ['the CSDL', fromCsdl(csdl)],
])('the same types as a contract and in %s', (_, oracle) => {
  const ours = fromContract(contract);

  it('show no difference', () => {
    expect(compare(ours, oracle)).toEqual([]);
  });

  it('are all compared, variants of a union included', () => {
    expect(compared(ours, oracle)).toEqual(['boat', 'harbour', 'harbourFlags', 'rowingBoat', 'sailingBoat', 'tide']);
    expect(uncovered(ours, oracle)).toEqual(['opaqueId']);
  });

  it('show a difference inside an inline variant of a union', () => {
    const copy = structuredClone(contract);
    Object.assign(copy.components.schemas['boat']?.oneOf?.[1]?.properties ?? {}, { oars: { type: 'boolean' } });
    expect(compare(fromContract(copy), oracle)).toEqual([
      expect.stringMatching(/^rowingBoat\.oars: is boolean, should be (int|number)$/),
      'rowingBoat.oars: is not nullable, should be',
    ]);
  });
});

describe('kinds', () => {
  it('are distinguished as finely as the oracle does', () => {
    const copy = structuredClone(contract);
    Object.assign(copy.components.schemas['harbour']?.properties ?? {}, { chart: { type: ['string', 'null'] } });
    expect(compare(fromContract(copy), fromCsdl(csdl))).toEqual(['harbour.chart: is string, should be binary']);
    expect(compare(fromContract(copy), fromTypings(typings))).toEqual([]);
  });
});

describe('XML', () => {
  it('has decoded attributes', () => {
    const [element] = parseXml('<a b="&lt;&#38;&#x3E;&amp;lt;" c=\'"\'/>').children;
    expect(element?.attributes).toEqual({ b: '<&>&lt;', c: '"' });
  });

  it.each([
    ['an element that is never closed', '<a><b/>', '<a> is never closed.'],
    ['a closing tag for another element', '<a></b>', '</b> closes <a>.'],
    ['an entity of its own', '<a b="&copy;"/>', '&copy; is no entity that can be read here.'],
    ['what is no element', '<a><![CDATA[b]]></a>', 'This is no XML that can be read here: <![CDATA[b]]>'],
  ])('is refused if it has %s', (_, text, message) => {
    expect(() => parseXml(text)).toThrow(message);
  });
});
