import type { Described } from '../../contract/openapi.ts';
import { type Offer, offersOf, type Returns, suits } from './offers.ts';
import type { Rehearsal } from './rehearsal.ts';

type Path = Readonly<Record<string, string>>;

/** The names of the path parameters of an operation, in order. */
export const pathNames = ({ path }: Described): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);

/** The contract's example of a parameter of an operation. */
export function exampleOf({ parameters }: Described, name: string): string {
  return String(parameters.find((parameter) => parameter.name === name)?.example ?? '');
}

/** Every id that the emulator has at the start: what its lists return, and the lists below that. */
export async function knownIds(
  version: string,
  operations: readonly Described[],
  returns: ReadonlyMap<string, Returns>,
  { attempt }: Rehearsal,
): Promise<Offer[]> {
  const lists = operations.filter(({ id, verb }) => verb === 'get' && returns.get(id)?.list);
  const known: Offer[] = [];
  const asked = new Set<string>();
  for (let before = -1; before < known.length; ) {
    before = known.length;
    for (const operation of lists) {
      for (const path of paths(operation, known)) {
        const key = `${operation.id} ${Object.values(path)}`;
        if (asked.has(key)) continue;
        asked.add(key);
        const { body } = await attempt(version, { operation, path, query: {}, headers: {} });
        const offers = offersOf(returns.get(operation.id) as Returns, path, body);
        known.push(...offers.filter((offer) => !known.some((other) => same(other, offer))));
      }
    }
  }
  return known;
}

/**
 * The path parameters of requests for something that is there, some at the most. Those of the contract's examples come first, and
 * are all that is left if nothing is there.
 */
export function readyPaths(operation: Described, known: readonly Offer[]): Path[] {
  const complete = paths(operation, known).slice(0, 12);
  if (complete.length > 0) return complete;
  return [Object.fromEntries(pathNames(operation).map((name) => [name, exampleOf(operation, name)]))];
}

/** Every way to fill the path of an operation with what is known. What nothing is known of has the example. */
function paths(operation: Described, known: readonly Offer[]): Path[] {
  const hasSome = new Set(known.map(({ parameter }) => parameter));
  return pathNames(operation).reduce<Path[]>(
    (filled, name) =>
      filled.flatMap((path) => {
        const example = exampleOf(operation, name);
        const offers = known.filter((offer) => offer.parameter === name && suits(offer, path) && related(offer, path));
        const values = [...new Set(offers.map(({ value }) => value))];
        if (!hasSome.has(name)) values.push(example);
        return values
          .sort((a, b) => Number(b === example) - Number(a === example))
          .map((value) => ({ ...path, [name]: value }));
      }),
    [{}],
  );
}

/** An id that something leads to suits only where that stands before it. */
const related = ({ parents }: Offer, path: Path) => Object.keys(parents).every((name) => path[name] !== undefined);

const same = (a: Offer, b: Offer) =>
  a.parameter === b.parameter && a.value === b.value && JSON.stringify(a.parents) === JSON.stringify(b.parents);
