import betaRequests, { patternRules as betaRules } from '#generated/beta/requests.js';
import v1Requests, { patternRules as v1Rules } from '#generated/v1.0/requests.js';
import type { Version } from './versions.ts';

const requests = { 'v1.0': v1Requests, beta: betaRequests };

/** The validator of a request's `parameters` or `body`. Undefined where the operation has no body. */
export const requestValidator = (version: Version, operationId: string, part: 'parameters' | 'body') =>
  requests[version][`${operationId}.${part}`];

/** What each pattern of a request stands for. */
export const patternRules: Readonly<Record<string, string>> = { ...betaRules, ...v1Rules };
