import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { throttling } from '../../generated/emulator/throttling.ts';
import type { Contract, ContractVersion } from '../../src/codegen/contract.ts';
import { throttlingFile, throttlingProblems, withThrottling } from '../../src/codegen/throttling.ts';
import { describeOperations, type OpenApi } from '../../src/contract/openapi.ts';
import { limitNamesOf, limitsOf, ratesOf, timeOf } from '../../src/contract/throttling.ts';

const require = createRequire(import.meta.url);
const read = (version: string): OpenApi => require(`graph-chat/${version}/openapi.json`);

// biome-ignore lint/suspicious/noExplicitAny: a contract that is broken has no type.
type Broken = any;

/** The problems of the contract after an edit of its limits and of its root. */
function problems(edit: (throttling: Broken, api: Broken) => void): string[] {
  const api = structuredClone(read('v1.0'));
  edit(api['x-throttling'], api);
  const version = (name: ContractVersion['name']): ContractVersion => ({ name, api, pathFiles: {} });
  const contract: Contract = {
    versions: [version('v1.0'), version('beta')],
    files: new Map([[throttlingFile, '']]),
  };
  return throttlingProblems(contract);
}

describe('how many requests the service takes', () => {
  it.each(['v1.0', 'beta'])('is in %s what the emulator reads', (version) => {
    const { limits = {}, sustained } = read(version)['x-throttling'] ?? {};
    const complete = Object.fromEntries(Object.entries(limits).map(([name, written]) => [name, limitsOf(written)]));
    expect({ sustained, limits: complete }).toEqual(throttling);
  });

  // From the published table: per app, per app and tenant, per chat, per user.
  it.each([
    ['listUserChats', [200, 20, 1, 1]],
    ['getMyChat', [2000, 200, 1, 5]],
    ['createChat', [200, 20, 1, 1]],
    ['deleteChat', [10, 1, 1, 1]],
    ['listMyChatMessages', [200, 20, 1, 1]],
    ['undoSoftDeleteChatMessage', [300, 30, 1, 1]],
    ['getHostedContentValue', [600, 60, 1, 1]],
    ['removeChatApp', [150, 15, 1, 1]],
    ['updateChatTab', [300, 30, 1, 1]],
    ['sendActivityNotificationInChat', [50, 5, 1, 1]],
    ['getAllRetainedMessages', [1000, 200, 1, 1]],
    ['listPinnedMessages', [1500, 30, 1, 1]],
    ['setChatMessageReaction', [300, 30, 1, 1]],
    ['unpinMessage', [150, 15, 1, 1]],
  ])('is for %s, a second, %j', (id, requests) => {
    expect(ratesFor(id)).toEqual(requests.map((count) => [count, 1]));
  });

  it.each([
    ['addChatMember', [300, 1], [30, 1], [4, 60], [1, 1]],
    ['updateSubscription', [2000, 20], [500, 20]],
    ['reauthorizeSubscription', [4000, 20], [1000, 20]],
    ['listSubscriptions', [40, 20], [25, 20]],
    ['listPosts', [10000, 600]],
  ])('is for %s, requests in seconds, %j', (id, ...rates) => {
    expect(ratesFor(id)).toEqual(rates);
  });

  it('is said of everything but the directory and batches', () => {
    const unlimited = describeOperations(read('beta')).filter((each) => limitNamesOf(read('beta'), each).length === 0);
    expect(new Set(unlimited.map(({ object }) => object.tags[0]))).toEqual(new Set(['users', 'groups', 'batch']));
  });

  it('reads as people say it', () => {
    expect([1, 20, 60, 90, 600].map(timeOf)).toEqual([
      'a second',
      'in 20 seconds',
      'a minute',
      'in 90 seconds',
      'in 10 minutes',
    ]);
  });
});

function ratesFor(id: string): [number, number][] {
  const api = read('v1.0');
  const [described] = describeOperations(api).filter((each) => each.id === id);
  return ratesOf(throttling, described ? limitNamesOf(api, described) : []).map(({ rate }) => [
    rate.requests,
    rate.seconds,
  ]);
}

describe('what is wrong with the limits is named', () => {
  it('not at all, as long as the contract is complete', () => {
    expect(problems(() => {})).toEqual([]);
  });

  const file = 'openapi/components/throttling.yaml';

  test.each<[string, (throttling: Broken, api: Broken) => void, string]>([
    [
      'no limits at all',
      (_, api) => delete api['x-throttling'],
      `${file} is missing. Say in it how many requests the service takes.`,
    ],
    [
      'no share of what goes on',
      ({ sustained }) => delete sustained.percent,
      `${file} needs sustained, with percent and seconds, a list of defaults, and limits.`,
    ],
    [
      'a name that is misspelt',
      (_, api) => {
        api.paths['/chats'].get['x-throttling'] = 'listChat';
      },
      `listChats: x-throttling, or its default, is 'listChat'. Write it in ${file}, or correct the name.`,
    ],
    [
      'limits that nothing has',
      ({ limits }) => {
        limits.spare = { app: 1 };
      },
      `${file}: No operation has the limits spare. Remove them.`,
    ],
    [
      'no limits of everything',
      ({ limits }) => delete limits.everything,
      `${file}: It has no limits everything, which every request counts for.`,
    ],
    [
      'an unknown tag',
      ({ defaults }) => defaults[0].tags.push('channels'),
      `${file}: There is no tag channels. Correct its defaults.`,
    ],
    [
      'what is not counted',
      ({ limits }) => {
        limits.getChat.tenant = 5;
      },
      `${file}: getChat.tenant is no limit. Write how many requests a second app, appAndTenant, chat, user, appAndGroup may send, or requests and seconds.`,
    ],
    [
      'less than one request',
      ({ limits }) => {
        limits.getChat.chat = { requests: 0.5, seconds: 1 };
      },
      `${file}: getChat.chat is no limit. Write how many requests a second app, appAndTenant, chat, user, appAndGroup may send, or requests and seconds.`,
    ],
    [
      'limits without any',
      ({ limits }) => {
        limits.getChat = null;
      },
      `${file}: getChat has no limits.`,
    ],
  ])('%s', (_, edit, problem) => {
    expect(problems(edit)).toContain(problem);
  });

  test('a file that is no YAML', () => {
    expect(() => withThrottling(read('v1.0'), new Map([[throttlingFile, '[']]))).toThrow(`${file} is not YAML.`);
  });
});
