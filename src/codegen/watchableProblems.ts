import type { Described, OpenApi, OperationObject } from '../contract/openapi.ts';

type Listed = NonNullable<OperationObject['x-watchable']>[number];

const kinds = ['delegated', 'application'] as const;
const changeTypes = ['created', 'updated', 'deleted'];
const options = ['$search', '$filter', 'notifyOnUserSpecificProperties'];
const lifecycleEvents = ['reauthorizationRequired', 'subscriptionRemoved', 'missed'];
const quotas = ['appAndChat', 'user'];

/** What is wrong with the resources that an operation lets its callers watch: a sentence or two for each problem. */
export function watchableProblems(api: OpenApi, { object }: Described): string[] {
  const listed = object['x-watchable'];
  if (listed === undefined) return [];
  if (!Array.isArray(listed) || listed.length === 0) return ['x-watchable is no list. List what can be watched.'];
  const twice = listed.filter(({ resource }, index) => listed.findIndex((one) => one.resource === resource) < index);
  return [
    ...listed.flatMap((watchable) => inWatchable(api, watchable).map((problem) => `${nameOf(watchable)}: ${problem}`)),
    ...twice.map((watchable) => `${nameOf(watchable)} is listed twice. Remove one of them.`),
    ...permissionProblems(object, listed),
    ...limitProblems(object),
  ];
}

const nameOf = ({ resource }: Listed) => `x-watchable ${resource}`;

function inWatchable(api: OpenApi, watchable: Listed): string[] {
  const { of, rich, maximumMinutes, quota, permissions } = watchable;
  const granted = kinds.flatMap((kind) => permissions?.[kind] ?? []);
  return [
    ...pathProblems(api, watchable),
    ...(of in api.components.schemas ? [] : [`There is no schema ${of}. Name that of what changes.`]),
    ...(watchable.description ? [] : ['It has no description. Say in a phrase what is watched.']),
    ...listProblems('changeTypes', watchable.changeTypes, changeTypes),
    ...listProblems('options', watchable.options ?? [], options, 0),
    ...listProblems('lifecycleEvents', watchable.lifecycleEvents, lifecycleEvents),
    ...(granted.length > 0 ? [] : ['It has no permissions. Name delegated ones, application ones, or both.']),
    ...(typeof rich === 'boolean' ? [] : ['It does not say whether it is rich.']),
    ...(isCount(maximumMinutes) ? [] : ['Its maximumMinutes is no number of minutes.']),
    ...(quota === undefined || (isCount(quota.count) && quotas.includes(quota.per))
      ? []
      : [`Its quota is no count per ${quotas.join(' or ')}.`]),
  ];
}

/** A resource is a path of the contract, unless it says that it can only be watched. */
function pathProblems(api: OpenApi, { resource, readable = true }: Listed): string[] {
  const isPath = resource in api.paths;
  if (readable && !isPath) {
    return ['It is no path of the contract. Correct it, or say `readable: false` if it can only be watched.'];
  }
  return !readable && isPath ? ['It is a path of the contract. Leave `readable: false` out.'] : [];
}

function listProblems(name: string, values: unknown, known: readonly string[], least = 1): string[] {
  if (!Array.isArray(values) || values.length < least) return [`It has no ${name}. List some of ${known.join(', ')}.`];
  const unknown = values.filter((value) => !known.includes(value));
  return unknown.map((value) => `Its ${name} has '${value}', which is none of ${known.join(', ')}.`);
}

/** The permissions of an operation that subscribes are those of the resources, all of them and no other. */
function permissionProblems({ security }: OperationObject, listed: readonly Listed[]): string[] {
  return kinds.flatMap((kind) => {
    const required = new Set(security.flatMap((requirement) => requirement[kind] ?? []));
    const watching = new Set(listed.flatMap(({ permissions }) => permissions?.[kind] ?? []));
    return [
      ...[...watching]
        .filter((name) => !required.has(name))
        .map((name) => {
          const resource = listed.find(({ permissions }) => permissions?.[kind]?.includes(name))?.resource;
          return `x-watchable ${resource} takes the ${kind} permission ${name}, which \`security\` lacks. Add it there, or correct it.`;
        }),
      ...[...required]
        .filter((name) => !watching.has(name))
        .map((name) => `No resource of x-watchable takes the ${kind} permission ${name}. Take it out of \`security\`.`),
    ];
  });
}

function limitProblems({ 'x-notifications': limits }: OperationObject): string[] {
  if (!limits) return ['It has x-watchable and no x-notifications. Say there what the limits are.'];
  return Object.entries(limits).flatMap(([name, limit]) => {
    const numbers = typeof limit === 'object' ? Object.values(limit) : [limit];
    return name === 'publisherAppId' || numbers.every(isCount) ? [] : [`x-notifications has no number in ${name}.`];
  });
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
