import { GraphError, NetworkError } from 'graph-chat';
import { describe, expect, test, vi } from 'vitest';
import { settle, thrown } from '../client/service.ts';
import { body, SubscriptionService, startSubscription } from './subscriptionService.ts';

const lifecycleNotificationUrl = body.notificationUrl;

describe('a subscription', () => {
  test('is created for 55 minutes, and renewed after two thirds of them', async () => {
    const { service, subscription, alive, gaps, errors } = await startSubscription();
    expect(service.bodies).toEqual([{ ...body, expirationDateTime: service.at(55) }]);
    expect(subscription).toMatchObject({ id: '1', expirationDateTime: service.at(55), since: service.at(0) });
    await service.pass(120);
    expect(service.requests).toEqual(['0: POST', '37: PATCH 1', '74: PATCH 1', '111: PATCH 1']);
    expect(subscription).toMatchObject({ id: '1', expirationDateTime: service.at(166), since: service.at(111) });
    expect(alive.map(({ since }) => since)).toEqual([0, 37, 74, 111].map((minute) => service.at(minute)));
    expect([gaps, errors]).toEqual([[], []]);
  });

  test('lives for days if events can be sent', async () => {
    const { service } = await startSubscription({ body: { ...body, lifecycleNotificationUrl } });
    expect(service.bodies[0]?.expirationDateTime).toBe(service.at(4230));
    await service.pass(2820, 60);
    expect(service.requests).toEqual(['0: POST', '2820: PATCH 1']);
  });

  test('is renewed by what the service gives, not by what was asked for', async () => {
    const { service } = await startSubscription({ minutes: 1 });
    await service.pass(35);
    expect(service.requests).toEqual(['0: POST', '30: PATCH 1']);
  });

  test('that ends at no time, or in the past, is not renewed all the time', async () => {
    for (const expirationDateTime of ['never', '2001-01-01T00:00:00Z']) {
      const service = new SubscriptionService();
      const fetch = async () => {
        service.requests.push(`${service.minute}`);
        return Response.json({ id: '1', expirationDateTime });
      };
      await startSubscription({}, Object.assign(service, { fetch }));
      await service.pass(5);
      expect(service.requests).toEqual(['0', '1', '2', '3', '4', '5']);
    }
  });

  test('that cannot be created is an error of the caller', async () => {
    const service = new SubscriptionService();
    service.failures.push(403, 'unreachable');
    expect(await thrown(startSubscription({}, service))).toBeInstanceOf(GraphError);
    expect(await thrown(startSubscription({}, service))).toBeInstanceOf(NetworkError);
    expect(service.clock.pending).toBe(0);
  });

  test('is created with the headers that are wanted', async () => {
    const service = new SubscriptionService();
    const { fetch } = service;
    const preferences: (string | null)[] = [];
    const watched = (request: Request) => {
      preferences.push(request.headers.get('prefer'));
      return fetch(request);
    };
    Object.assign(service, { fetch: watched });
    await startSubscription({ headers: { Prefer: 'include-unknown-enum-members' } }, service);
    await service.pass(37);
    expect(preferences).toEqual(['include-unknown-enum-members', null]);
  });
});

describe('an attempt that fails', () => {
  test('is made again after a while, until it succeeds', async () => {
    const { service, gaps, errors } = await startSubscription();
    service.failures.push(503, 'unreachable', 403);
    await service.pass(60);
    expect(service.requests).toEqual(['0: POST', '37: PATCH 1', '38: PATCH 1', '39: PATCH 1', '40: PATCH 1']);
    expect(errors).toMatchObject([{ status: 503 }, { name: 'NetworkError' }, { status: 403 }]);
    expect(gaps).toEqual([]);
  });

  test('until the subscription ends leads to another one, and to a gap', async () => {
    const { service, gaps, subscription } = await startSubscription();
    service.failures.push(...Array.from({ length: 7 }, () => 500));
    await service.pass(80);
    expect(service.requests.slice(-2)).toEqual(['61: PATCH 1', '61: POST']);
    expect(subscription.id).toBe('2');
    expect(gaps).toEqual([{ since: service.at(0), reason: 'expired' }]);
  });

  test('to create another one is made again, at longer and longer intervals', async () => {
    const { service, gaps } = await startSubscription();
    service.living.clear();
    service.failures.push(404, ...Array.from({ length: 9 }, () => 403));
    await service.pass(100);
    const minutes = service.requests
      .filter((request) => request.endsWith('POST'))
      .map((request) => parseInt(request, 10));
    expect(minutes).toEqual([0, 37, 38, 39, 40, 42, 45, 51, 61, 71, 81]);
    expect(gaps).toEqual([{ since: service.at(0), reason: 'removed' }]);
  });
});

describe('a subscription that the service has dropped', () => {
  test('is created anew when it is to be renewed, and the gap begins when it last lived', async () => {
    const { service, subscription, gaps, alive } = await startSubscription();
    await service.pass(50);
    service.living.clear();
    await service.pass(30);
    expect(service.requests).toEqual(['0: POST', '37: PATCH 1', '74: PATCH 1', '74: POST']);
    expect(gaps).toEqual([{ since: service.at(37), reason: 'removed' }]);
    expect([subscription.id, alive.at(-1)?.id]).toEqual(['2', '2']);
  });

  test('is created anew as soon as an event says so', async () => {
    const { service, subscription, gaps, hear } = await startSubscription();
    await service.pass(5);
    service.living.clear();
    hear('subscriptionRemoved');
    await service.pass(1);
    expect(service.requests).toEqual(['0: POST', '5: POST']);
    expect(gaps).toEqual([{ since: service.at(0), reason: 'removed' }]);
    await service.pass(37);
    expect(service.requests.at(-1)).toBe('42: PATCH 2');
    expect(subscription.id).toBe('2');
  });

  test('and is still there is replaced', async () => {
    const { service, gaps, hear } = await startSubscription();
    hear('subscriptionRemoved');
    await service.pass(1);
    expect(service.requests).toEqual(['0: POST', '0: POST', '0: DELETE 1', '0: POST']);
    expect(gaps).toEqual([{ since: service.at(0), reason: 'removed' }]);
  });
});

describe('a subscription that has to be reauthorized', () => {
  test('is, at once and without a gap', async () => {
    const { service, gaps, hear, subscription } = await startSubscription();
    await service.pass(15);
    hear('reauthorizationRequired');
    hear('reauthorizationRequired');
    await service.pass(1);
    expect(service.requests).toEqual(['0: POST', '15: POST 1 reauthorize']);
    expect(subscription.since).toBe(service.at(15));
    await service.pass(30);
    expect(service.requests.slice(2)).toEqual(['37: PATCH 1']);
    expect(gaps).toEqual([]);
  });

  test('is renewed if that comes soon, which does both', async () => {
    const { service, hear } = await startSubscription();
    await service.pass(30);
    hear('reauthorizationRequired');
    await service.pass(10);
    expect(service.requests).toEqual(['0: POST', '30: PATCH 1']);
  });

  test('is not within ten minutes of its renewal, nor renewed within ten minutes of that', async () => {
    const { service, hear } = await startSubscription();
    await service.pass(40);
    hear('reauthorizationRequired');
    await service.pass(22);
    hear('reauthorizationRequired');
    await service.pass(20);
    expect(service.requests).toEqual([
      '0: POST',
      '37: PATCH 1',
      '47: POST 1 reauthorize',
      '62: POST 1 reauthorize',
      '74: PATCH 1',
    ]);
  });

  test('and could not be at first may have missed something', async () => {
    const { service, hear, gaps, errors } = await startSubscription();
    await service.pass(5);
    service.failures.push(403, 403);
    hear('reauthorizationRequired');
    await service.pass(5);
    expect(errors.length).toBe(2);
    expect(gaps).toEqual([{ since: service.at(5), reason: 'paused' }]);
    await service.pass(20);
    expect(gaps.length).toBe(1);
  });

  test('and is gone is created anew', async () => {
    const { service, hear, gaps } = await startSubscription();
    service.living.clear();
    hear('reauthorizationRequired');
    await service.pass(1);
    expect(service.requests).toEqual(['0: POST', '0: POST 1 reauthorize', '0: POST']);
    expect(gaps).toEqual([{ since: service.at(0), reason: 'removed' }]);
  });
});

test('an event that notifications were missed is a gap', async () => {
  const { gaps, hear, service } = await startSubscription();
  hear('missed');
  await service.pass(1);
  expect(gaps).toEqual([{ since: service.at(0), reason: 'missed' }]);
  expect(service.requests.length).toBe(1);
});

test('an event of another subscription, or a new one, changes nothing', async () => {
  const { gaps, hear, service } = await startSubscription();
  for (const event of ['subscriptionRemoved', 'reauthorizationRequired', 'missed']) hear(event, '2');
  hear('somethingNew');
  await service.pass(30);
  expect(service.requests).toEqual(['0: POST']);
  expect(gaps).toEqual([]);
});

describe('a subscription of an earlier run', () => {
  const since = '2020-12-04T20:00:00.000Z';

  test('is renewed', async () => {
    const { service } = await startSubscription();
    const { gaps, subscription } = await startSubscription({ existing: { id: '1', since } }, service);
    expect(service.requests).toEqual(['0: POST', '0: PATCH 1']);
    expect([subscription.id, gaps]).toEqual(['1', []]);
  });

  test('that is gone is created anew, with the gap since then', async () => {
    const { service, gaps, subscription } = await startSubscription({ existing: { id: '7', since } });
    expect(service.requests).toEqual(['0: PATCH 7', '0: POST']);
    expect([subscription.id, gaps]).toEqual(['1', [{ since, reason: 'removed' }]]);
  });

  test('that cannot be renewed is an error of the caller', async () => {
    const service = new SubscriptionService();
    service.failures.push(403);
    expect(await thrown(startSubscription({ existing: { id: '1', since } }, service))).toMatchObject({ status: 403 });
  });

  test('that nobody kept is in the way, unless it is to be replaced', async () => {
    const service = new SubscriptionService();
    service.living.set('old', Number.POSITIVE_INFINITY);
    expect(await thrown(startSubscription({}, service))).toMatchObject({ status: 409 });
    const { subscription } = await startSubscription({ replace: true }, service);
    expect(service.requests).toEqual(['0: POST', '0: POST', '0: DELETE old', '0: POST']);
    expect(subscription.id).toBe('1');
  });
});

test('a subscription whose creation got no response is replaced by the next one', async () => {
  const { service, errors, subscription } = await startSubscription();
  service.living.clear();
  service.failures.push(404, 'unanswered');
  await service.pass(40);
  expect(errors).toMatchObject([{ name: 'NetworkError' }]);
  expect(service.requests.slice(1)).toEqual(['37: PATCH 1', '37: POST', '38: POST', '38: DELETE 2', '38: POST']);
  expect(subscription.id).toBe('3');
});

test('each subscription is created with what the function makes', async () => {
  let made = 0;
  const { service, hear } = await startSubscription({
    body: async () => ({ ...body, encryptionCertificateId: `${++made}` }),
  });
  service.living.clear();
  hear('subscriptionRemoved');
  await service.pass(1);
  expect(service.bodies.map(({ encryptionCertificateId }) => encryptionCertificateId)).toEqual(['1', '2']);
});

describe('the care ends with the signal', () => {
  test('while nothing is to be done', async () => {
    const { service, subscription, controller } = await startSubscription();
    await service.pass(1);
    controller.abort();
    await subscription.stopped;
    expect(service.clock.pending).toBe(0);
    await service.pass(60);
    expect(service.requests).toEqual(['0: POST']);
  });

  test('in the middle of a request', async () => {
    const { service, subscription, controller, errors } = await startSubscription();
    service.failures.push('silent');
    await service.pass(37);
    expect(service.requests.at(-1)).toBe('37: PATCH 1');
    controller.abort();
    await subscription.stopped;
    expect(errors).toEqual([]);
    expect(service.clock.pending).toBe(0);
  });

  test('before there is a subscription', async () => {
    const reason = new Error('no longer wanted');
    expect(await thrown(startSubscription({ signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  test('and with it the subscription, if that is wanted', async () => {
    const { service, subscription, controller, errors } = await startSubscription({ deleteOnStop: true });
    controller.abort();
    await subscription.stopped;
    expect(service.requests).toEqual(['0: POST', '0: DELETE 1']);
    expect(errors).toEqual([]);
  });

  test('whether or not the subscription can be deleted', async () => {
    const { service, subscription, controller, errors } = await startSubscription({ deleteOnStop: true });
    service.failures.push(403);
    controller.abort();
    await subscription.stopped;
    expect(errors).toMatchObject([{ status: 403 }]);
  });
});

test('a callback that throws keeps nothing from going on', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fail = () => {
    throw new Error('a mistake');
  };
  const { service, hear } = await startSubscription({ onGap: fail, onAlive: fail, onError: fail });
  hear('missed');
  await service.pass(40);
  expect(service.requests).toEqual(['0: POST', '37: PATCH 1']);
  await settle();
  expect(printed).toHaveBeenCalledTimes(3);
});
