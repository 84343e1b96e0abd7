import { beforeAll, describe, expect, test } from 'vitest';
import { newCertificate, type TestCertificate } from '../../support/certificates.ts';
import { finance } from '../testEmulator.ts';
import { rich, startSubscriptions } from './subscriptionEmulator.ts';

let good: TestCertificate;

beforeAll(() => {
  good = newCertificate();
});

describe('the certificate of a rich subscription (change-notifications-with-resource-data)', () => {
  test('is returned with the subscription', async () => {
    const { as, chat, subscribe } = await startSubscriptions();
    expect(await subscribe(as('alex'), `${chat}/messages`, rich(good))).toMatchObject({
      includeResourceData: true,
      encryptionCertificate: good.base64,
      encryptionCertificateId: 'cert-1',
    });
  });

  test('may be PEM, or base64 in lines', async () => {
    const { as, chat, subscribe } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, rich({ base64: good.pem }));
    await subscribe(as('alex'), chat, rich({ base64: good.base64.replaceAll(/.{64}/g, '$&\r\n') }));
  });

  test('may have a key of 4,096 bits', async () => {
    const { as, chat, subscribe } = await startSubscriptions();
    await subscribe(as('alex'), chat, rich(newCertificate({ bits: 4096 })));
  });

  test('is not needed without resource data, but is read', async () => {
    const { as, chat, subscribe, refusal } = await startSubscriptions();
    await subscribe(as('alex'), chat, { ...rich(good), includeResourceData: false });
    const [status] = await refusal(as('alex'), `${chat}/messages`, {
      ...rich({ base64: 'x' }),
      includeResourceData: false,
    });
    expect(status).toBe(400);
  });

  test.each([
    ['encryptionCertificate', undefined],
    ['encryptionCertificate', null],
    ['encryptionCertificate', ''],
    ['encryptionCertificateId', undefined],
    ['encryptionCertificateId', null],
    ['encryptionCertificateId', ''],
  ])('is required with its id: without %s (%j) it returns 400', async (name, value) => {
    const { as, chat, refusal, receiver } = await startSubscriptions();
    expect(await refusal(as('alex'), chat, { ...rich(good), [name]: value })).toEqual([
      400,
      'InvalidRequest',
      `${name} is required if includeResourceData is true.`,
    ]);
    expect(receiver.handshakes).toEqual([]);
  });

  const wrong: readonly (readonly [what: string, make: () => string, reason: string])[] = [
    ['garbage', () => 'garbage', 'It is not the base64 of an X.509 certificate.'],
    ['another text', () => '💥', 'It is not the base64 of an X.509 certificate.'],
    ['random bytes', () => Buffer.alloc(500, 7).toString('base64'), 'It is not the base64'],
    ['nested too deeply', () => Buffer.alloc(3000, 0x30).toString('base64'), 'It is not the base64'],
    ['cut off', () => good.base64.slice(0, 800), 'It is not the base64'],
    ['followed by more', () => Buffer.from(`${good.base64}`, 'base64').toString('base64').concat('AAAA'), 'It is not'],
    ['a private key', () => good.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'It is not the base64'],
    ['a public key', () => publicKeyOf(good), 'It is not the base64'],
    ['of a million characters', () => 'A'.repeat(1_000_000), 'It is not the base64'],
    ['of many empty elements', () => Buffer.alloc(30_000).toString('base64'), 'It is not the base64'],
    ['one of an even key', () => newCertificate({ isEven: true }).base64, 'Nothing can be encrypted for its key.'],
    ['one of a key with the exponent 1', () => newCertificate({ exponent: 1 }).base64, 'Its key has an exponent that'],
    ['one of a key with the exponent 2', () => newCertificate({ exponent: 2 }).base64, 'Its key has an exponent that'],
    ['expired', () => newCertificate({ to: '2026-01-04' }).base64, 'It expired at 2026-01-04T00:00:00.000Z.'],
    ['not yet valid', () => newCertificate({ from: '2026-01-06' }).base64, 'It is not valid before 2026-01-06'],
    ['of 1,024 bits', () => newCertificate({ bits: 1024 }).base64, 'Its key has 1024 bits. It must have 2048 to 4096.'],
    ['of 4,104 bits', () => newCertificate({ bits: 4104 }).base64, 'Its key has 4104 bits.'],
    ['one of an elliptic curve', () => newCertificate({ isElliptic: true }).base64, 'Its key is not an RSA key.'],
  ];

  test.each(wrong)('that is %s returns 400, nothing is sent and nothing is stored', async (_, make, reason) => {
    const { as, chat, refusal, receiver, emulator } = await startSubscriptions();
    const [status, code, message] = await refusal(as('alex'), chat, rich({ base64: make() }));
    expect([status, code]).toEqual([400, 'InvalidRequest']);
    expect(message).toContain(`encryptionCertificate cannot be used. ${reason}`);
    expect(message.length).toBeLessThan(300);
    expect(receiver.handshakes).toEqual([]);
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test('does not help where there is no resource data', async () => {
    const { as, refusal } = await startSubscriptions();
    expect(await refusal(as('alex'), `groups/${finance}/conversations`, rich(good))).toMatchObject([
      400,
      'InvalidRequest',
      expect.stringContaining('no notifications with resource data'),
    ]);
  });
});

const publicKeyOf = ({ pem }: TestCertificate): string => pem.replaceAll('CERTIFICATE', 'PUBLIC KEY');
