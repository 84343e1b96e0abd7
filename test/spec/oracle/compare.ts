import { type ApiModel, common, type Oracle, type Properties, type Property, type Type } from './apiModel.ts';

/** Every difference between the contract and an oracle in what both of them name, sorted. */
export function compare(contract: ApiModel, oracle: Oracle): string[] {
  const types = typesOf(contract, oracle);
  return compared(contract, oracle)
    .flatMap((name) => {
      const [ourMembers, theirMembers] = [contract.enums.get(name), oracle.enums.get(name)];
      if (ourMembers && theirMembers) return compareMembers(name, ourMembers, theirMembers);
      const [ourType, theirType] = [types.get(name), oracle.types.get(name)];
      if (ourType && theirType) return compareTypes(name, ourType, theirType, oracle);
      return [`${name}: is ${shape(ourType, ourMembers)}, should be ${shape(theirType, theirMembers)}`];
    })
    .sort();
}

/** The names of the types and enums that the contract and an oracle both have, sorted. */
export function compared(contract: ApiModel, oracle: Oracle): string[] {
  return namesOf(contract, oracle).filter((name) => isIn(oracle, name));
}

/** The names in the contract that an oracle does not have, sorted. */
export function uncovered(contract: ApiModel, oracle: Oracle): string[] {
  return namesOf(contract, oracle).filter((name) => !isIn(oracle, name));
}

/** The names in an oracle that the contract does not have, sorted. */
export function absent(contract: ApiModel, oracle: Oracle): string[] {
  const ours = new Set(namesOf(contract, oracle));
  return [...oracle.types.keys(), ...oracle.enums.keys()].filter((name) => !ours.has(name)).sort();
}

function namesOf(contract: ApiModel, oracle: Oracle): string[] {
  const names = [...typesOf(contract, oracle).keys(), ...contract.enums.keys(), ...contract.others];
  return [...new Set(names)].sort();
}

function isIn(oracle: Oracle, name: string): boolean {
  return oracle.types.has(name) || oracle.enums.has(name);
}

// A union may have inline variants instead of references. Those of a request are not types of Graph.
function typesOf(contract: ApiModel, oracle: Oracle): Map<string, Type> {
  const variants = [...contract.types].flatMap(([name, type]) => (oracle.types.has(name) ? [...type.variants] : []));
  const spelled = variants.map(([name, properties]): [string, Type] => [name, { properties, variants: new Map() }]);
  return new Map([...spelled, ...contract.types]);
}

function compareMembers(name: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const missing = theirs.filter((member) => !ours.includes(member));
  const extra = ours.filter((member) => !theirs.includes(member));
  const moved = ours.filter((member) => theirs.includes(member) && isHidden(ours, member) !== isHidden(theirs, member));
  return [
    ...missing.map((member) => `${name}.${member}: missing member`),
    ...extra.map((member) => `${name}.${member}: extra member`),
    ...moved.map((member) => `${name}.${member}: is on the wrong side of ${sentinel}`),
  ];
}

const sentinel = 'unknownFutureValue';

// Members after the sentinel were added later, and are returned as the sentinel by default.
function isHidden(members: readonly string[], member: string): boolean {
  return members.includes(sentinel) && members.indexOf(member) > members.indexOf(sentinel);
}

function compareTypes(name: string, ours: Type, theirs: Type, oracle: Oracle): string[] {
  const expected = expectedOf(ours, theirs);
  const names = new Set([...ours.properties.keys(), ...expected.keys()]);
  const properties = [...names].flatMap((property) =>
    compareProperty(ours.properties.get(property), expected.get(property), oracle).map(
      (difference) => `${name}.${property}: ${difference}`,
    ),
  );
  if (ours.variants.size === 0) return properties;
  const missing = [...theirs.variants.keys()].filter((variant) => !ours.variants.has(variant));
  const extra = [...ours.variants.keys()].filter(
    (variant) => variant !== name && isIn(oracle, variant) && !theirs.variants.has(variant),
  );
  return [
    ...properties,
    ...missing.map((variant) => `${name}: missing variant ${variant}`),
    ...extra.map((variant) => `${name}: extra variant ${variant}`),
  ];
}

// A union has the properties that its variants share, which can be more than those of their base. Compare with the same.
function expectedOf(ours: Type, theirs: Type): Properties {
  const variants = [...theirs.variants].flatMap(([name, properties]) => (ours.variants.has(name) ? [properties] : []));
  return variants.length === 0 ? theirs.properties : common(variants);
}

function compareProperty(ours: Property | undefined, theirs: Property | undefined, oracle: Oracle): string[] {
  if (!ours) return ['missing'];
  if (!theirs) return ['extra'];
  const differences: string[] = [];
  const read = { ...ours, kind: oracle.coarse[ours.kind] ?? ours.kind };
  if (written(read) !== written(theirs)) differences.push(`is ${written(ours)}, should be ${written(theirs)}`);
  if (ours.nullable && !theirs.nullable) differences.push('is nullable, should not be');
  if (!ours.nullable && theirs.nullable) differences.push('is not nullable, should be');
  return differences;
}

function written({ kind, collection }: Property): string {
  return collection ? `${kind}[]` : kind;
}

function shape(type: Type | undefined, members: readonly string[] | undefined): string {
  if (type) return 'an object';
  return members ? 'an enum' : 'neither an object nor an enum';
}
