import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { notificationLimits, watchable } from '../../generated/emulator/watchable.ts';
import type { Contract, ContractVersion } from '../../src/codegen/contract.ts';
import { watchableProblems } from '../../src/codegen/watchableProblems.ts';
import { webhookProblems } from '../../src/codegen/webhookProblems.ts';
import { describeOperations, type OpenApi } from '../../src/contract/openapi.ts';
import { watchables } from '../../src/contract/watchable.ts';

const require = createRequire(import.meta.url);
const read = (version: string): OpenApi => require(`graph-chat/${version}/openapi.json`);

// biome-ignore lint/suspicious/noExplicitAny: a contract that is broken has no type.
type Broken = any;

/** The problems of createSubscription after an edit of it. */
function problems(edit: (operation: Broken, api: Broken) => void): string[] {
  const api = structuredClone(read('v1.0'));
  edit(api.paths['/subscriptions']?.post, api);
  const [described] = describeOperations(api).filter(({ id }) => id === 'createSubscription');
  return described ? watchableProblems(api, described) : ['gone'];
}

describe('what can be watched', () => {
  it('is the same in both versions, and in the module that the emulator reads', () => {
    expect(watchables(read('v1.0'))).toEqual(watchable);
    expect(watchables(read('beta'))).toEqual(watchable);
  });

  it('has limits that fit each other', () => {
    for (const { maximumMinutes } of watchable) {
      expect(maximumMinutes).toBeGreaterThan(notificationLimits.lifecycleUrlBeyondMinutes);
    }
    expect(notificationLimits.minimumMinutes).toBeLessThan(notificationLimits.lifecycleUrlBeyondMinutes);
    expect(notificationLimits.slowEndpoint.percent).toBeLessThan(notificationLimits.dropEndpoint.percent);
  });
});

describe('what is wrong with what can be watched is named', () => {
  it('not at all, as long as the contract is complete', () => {
    expect(problems(() => {})).toEqual([]);
  });

  test.each<[string, (listed: Broken, operation: Broken) => void, string]>([
    [
      'a misspelt resource',
      ([first]) => {
        first.resource = '/chats/{chat-id}/mesages';
      },
      'x-watchable /chats/{chat-id}/mesages: It is no path of the contract. Correct it, or say `readable: false` if it can only be watched.',
    ],
    [
      'a path that is said to be none',
      ([first]) => {
        first.readable = false;
      },
      'x-watchable /chats/{chat-id}/messages: It is a path of the contract. Leave `readable: false` out.',
    ],
    [
      'a resource twice',
      (listed) => listed.push(listed[0]),
      'x-watchable /chats/{chat-id}/messages is listed twice. Remove one of them.',
    ],
    [
      'a misspelt permission',
      ([first]) => {
        first.permissions.delegated.push('Chat.Red');
      },
      'x-watchable /chats/{chat-id}/messages takes the delegated permission Chat.Red, which `security` lacks. Add it there, or correct it.',
    ],
    [
      'a permission that leads to nothing',
      (_, operation) => operation.security.push({ application: ['Chat.Create'] }),
      'No resource of x-watchable takes the application permission Chat.Create. Take it out of `security`.',
    ],
    [
      'no permission',
      ([first]) => {
        first.permissions = {};
      },
      'x-watchable /chats/{chat-id}/messages: It has no permissions. Name delegated ones, application ones, or both.',
    ],
    [
      'an unknown schema',
      ([first]) => {
        first.of = 'message';
      },
      'x-watchable /chats/{chat-id}/messages: There is no schema message. Name that of what changes.',
    ],
    [
      'an unknown change',
      ([first]) => first.changeTypes.push('moved'),
      "x-watchable /chats/{chat-id}/messages: Its changeTypes has 'moved', which is none of created, updated, deleted.",
    ],
    [
      'no changes',
      ([first]) => {
        first.changeTypes = [];
      },
      'x-watchable /chats/{chat-id}/messages: It has no changeTypes. List some of created, updated, deleted.',
    ],
    [
      'a quota of nobody',
      ([first]) => {
        first.quota = { count: 1, per: 'chat' };
      },
      'x-watchable /chats/{chat-id}/messages: Its quota is no count per appAndChat or user.',
    ],
    [
      'a maximum in words',
      ([first]) => {
        first.maximumMinutes = 'three days';
      },
      'x-watchable /chats/{chat-id}/messages: Its maximumMinutes is no number of minutes.',
    ],
    [
      'limits that are gone',
      (_, operation) => delete operation['x-notifications'],
      'It has x-watchable and no x-notifications. Say there what the limits are.',
    ],
    [
      'a limit in words',
      (_, operation) => {
        operation['x-notifications'].slowEndpoint.percent = 'ten';
      },
      'x-notifications has no number in slowEndpoint.',
    ],
  ])('%s', (_, edit, expected) => {
    expect(problems((operation) => edit(operation['x-watchable'], operation))).toContain(expected);
  });
});

describe('what is wrong with a webhook is named with its file', () => {
  /** The problems after an edit of the webhook for changes, in both versions. */
  function webhooks(edit: (post: Broken, api: Broken) => void, files: readonly string[] = []): string[] {
    const version = (name: ContractVersion['name']): ContractVersion => {
      const api = structuredClone(read(name));
      edit(api.webhooks?.['changeNotification']?.post, api);
      return { name, api, pathFiles: {} };
    };
    const contract: Contract = {
      versions: [version('v1.0'), version('beta')],
      files: new Map(files.map((file) => [file, ''])),
    };
    return [...new Set(webhookProblems(contract))];
  }
  const file = 'openapi/webhooks/changeNotification.yaml';

  it('not at all, as long as the contract is complete', () => {
    expect(webhooks(() => {}, ['webhooks/changeNotification.yaml'])).toEqual([]);
  });

  it('a file that a root does not refer to', () => {
    expect(webhooks((_, api) => delete api.webhooks.changeNotification, ['webhooks/changeNotification.yaml'])).toEqual([
      `${file} is no webhook of openapi/v1.0.yaml. Add it there, with \`$ref: webhooks/changeNotification.yaml\`.`,
      `${file} is no webhook of openapi/beta.yaml. Add it there, with \`$ref: webhooks/changeNotification.yaml\`.`,
    ]);
  });

  test.each<[string, (post: Broken, api: Broken) => void, string]>([
    ['no request', (_, api) => delete api.webhooks.changeNotification.post, 'It has no `post`.'],
    ['no description', (post) => delete post.description, 'It has no description.'],
    [
      'a body whose schema has no name',
      (post) => {
        post.requestBody.content['application/json'].schema = { type: 'object' };
      },
      'The schema of its body has no name.',
    ],
    [
      'a body without an example',
      (post) => {
        post.requestBody.content['application/json'].examples = {};
      },
      'Its body has no example.',
    ],
    [
      'an example without a value',
      (post) => {
        post.requestBody.content['application/json'].examples = { empty: {} };
      },
      "Its example 'empty' has no value.",
    ],
  ])('%s', (_, edit, expected) => {
    expect(webhooks(edit)).toEqual([expect.stringContaining(`${file}: ${expected}`)]);
  });
});
