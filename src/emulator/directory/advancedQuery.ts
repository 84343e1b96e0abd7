import { GraphFailure } from '../../contract/graphFailure.ts';
import { type Filter, readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import type { Expression } from '../odata/filterSyntax.ts';

/** The parts of a request that make a query an advanced one. */
interface Query {
  readonly header: { readonly ConsistencyLevel?: string };
  readonly query: {
    readonly $count?: boolean;
    readonly $filter?: string;
    readonly $search?: string;
    readonly $orderby?: string;
  };
}

/** Whether a request may be answered from the index: the header `ConsistencyLevel` says so. */
export const isEventual = ({ header }: Query): boolean => header.ConsistencyLevel?.toLowerCase() === 'eventual';

const isAdvanced = (request: Query): boolean => isEventual(request) && request.query.$count === true;

/**
 * Requires what the query options of a request need: `$search` the header, `$filter` with `$orderby` an advanced query, and
 * for a relationship each of the two by itself.
 *
 * Throws a {@link GraphFailure} 400.
 *
 * @see https://learn.microsoft.com/graph/aad-advanced-queries#error-handling-for-advanced-queries-on-directory-objects
 */
export function requireAdvancedQuery(request: Query, isRelationship: boolean): void {
  const { $filter, $search, $orderby } = request.query;
  if ($search !== undefined && !isEventual(request)) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (isAdvanced(request)) return;
  if ($orderby !== undefined && ($filter !== undefined || isRelationship)) {
    throw unsupportedQuery('Sorting not supported for current query.');
  }
  if ($filter !== undefined && isRelationship) throw missingParameters('$filter');
}

/**
 * Reads a `$filter` over objects of the directory, which compares texts without regard to case. `properties` is an object
 * with what it may name.
 *
 * Throws a {@link GraphFailure} 400 if it is malformed, uses what the directory does not support, or is not part of an
 * advanced query and needs to be.
 *
 * @see https://learn.microsoft.com/graph/aad-advanced-queries#support-for-filter-by-properties-of-microsoft-entra-id-directory-objects
 */
export function readDirectoryFilter(text: string, properties: object, request: Query): Filter {
  const filterable: Filterable = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? { items: { '': 'any' } } : 'any']),
  );
  const filter = readFilter(text, filterable, { code: 'Request_BadRequest', ignoreCase: true });
  requireSupported(filter.expression, isAdvanced(request), '');
  return filter;
}

/** `collection` is the list whose items a condition is about, or empty. */
function requireSupported(expression: Expression, isAdvancedQuery: boolean, collection: string): void {
  const check = (part: Expression) => requireSupported(part, isAdvancedQuery, collection);
  const needsAdvanced = (operator: string) => {
    if (!isAdvancedQuery) throw missingParameters(operator);
  };
  switch (expression.kind) {
    case 'compare':
      if (expression.operator === 'ne') needsAdvanced('ne');
      check(expression.left);
      check(expression.right);
      break;
    case 'in':
      check(expression.left);
      break;
    case 'and':
    case 'or':
      expression.parts.forEach(check);
      break;
    case 'not':
      needsAdvanced('not');
      check(expression.part);
      break;
    case 'call': {
      const { name, parameters } = expression;
      if (name !== 'startswith' && name !== 'endswith') {
        throw unsupportedQuery(`The function '${name}' is not supported. Use startsWith or $search.`);
      }
      if (name === 'endswith') {
        const [first] = parameters;
        const property = collection || (first?.kind === 'path' ? first.names.join('/') : '');
        if (!endsWithProperties.has(property)) {
          throw unsupportedQuery(`endsWith is supported for ${[...endsWithProperties].join(', ')} only.`);
        }
        needsAdvanced('endsWith');
      }
      parameters.forEach(check);
      break;
    }
    case 'any':
    case 'all':
      if (expression.condition) {
        requireSupported(expression.condition, isAdvancedQuery, expression.collection.names.join('/'));
      }
      break;
    default:
  }
}

const endsWithProperties: ReadonlySet<string> = new Set(['mail', 'otherMails', 'proxyAddresses', 'userPrincipalName']);

const missingParameters = (operator: string) =>
  unsupportedQuery(
    `Operator '${operator}' is not supported because the required parameters might be missing. ` +
      'Try adding $count=true query parameter and ConsistencyLevel:eventual header. ' +
      'Refer to https://aka.ms/graph-docs/advanced-queries for more information',
  );

const unsupportedQuery = (message: string) => new GraphFailure(400, { code: 'Request_UnsupportedQuery', message });
