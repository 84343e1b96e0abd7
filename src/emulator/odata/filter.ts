import { GraphFailure } from '../../contract/graphFailure.ts';

/** A comparison that `$filter` knows. */
export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** The properties that a filter may name, each with the operators that it takes. */
export type Filterable = Readonly<Record<string, readonly Operator[]>>;

/** Whether an entity passes a filter. */
export type Filter = (entity: object) => boolean;

/**
 * Reads a `$filter`.
 *
 * Throws a {@link GraphFailure} 400 where it is malformed, or names a property or an operator that is not there.
 */
export function readFilter(_text: string, _filterable?: Filterable): Filter {
  throw new GraphFailure(400, { message: 'Not there yet.' });
}
