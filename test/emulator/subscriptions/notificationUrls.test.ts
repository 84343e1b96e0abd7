import { describe, expect, test } from 'vitest';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** What is refused as either URL, with a part of the reason. */
const refused: readonly (readonly [url: string, reason: string])[] = [
  ['', 'otificationUrl'],
  ['nonsense', 'otificationUrl'],
  ['/notifications', 'otificationUrl'],
  ['//app.test/notifications', 'otificationUrl'],
  ['http://app.test/', "scheme='http' is not supported."],
  ['HTTP://app.test/', "scheme='http' is not supported."],
  ['http://localhost.app.test/', "scheme='http' is not supported."],
  ['http://127.0.0.1.app.test/', "scheme='http' is not supported."],
  ['http://10.0.0.1/', "scheme='http' is not supported."],
  ['ftp://app.test/', "scheme='ftp' is not supported."],
  ['file:///etc/passwd', "scheme='file' is not supported."],
  ['data:text/plain,x', "scheme='data' is not supported."],
  ['javascript:alert(1)', "scheme='javascript' is not supported."],
  ['ws://localhost/', "scheme='ws' is not supported."],
  ['EventHub:https://contoso.servicebus.windows.net/eventhubname/hub?tenantId=contoso.com', 'Event Hubs'],
  ['eventhub:https://vault.vault.azure.net/secrets/x?tenantId=contoso.com', 'Event Hubs'],
  ['EventGrid:?azuresubscriptionid=1&resourcegroup=g&partnertopic=t&location=l', 'otificationUrl'],
  ['https://user@app.test/', 'user name or a password'],
  ['https://user:secret@app.test/', 'user name or a password'],
  ['https://:secret@app.test/', 'user name or a password'],
  ['https://169.254.169.254/latest/meta-data', 'address of the network'],
  ['https://169.254.1/', 'address of the network'],
  ['https://0xA9FEA9FE/', 'address of the network'],
  ['https://2852039166/', 'address of the network'],
  ['https://0251.0376.0251.0376/', 'address of the network'],
  ['https://[fe80::1]/', 'address of the network'],
  ['https://[FEBF::1]/', 'address of the network'],
  ['https://[::ffff:169.254.169.254]/', 'address of the network'],
  ['https://[::ffff:a9fe:a9fe]/', 'address of the network'],
  ['https://[::169.254.169.254]/', 'address of the network'],
  ['https://[::ffff:0:169.254.169.254]/', 'address of the network'],
  ['https://[64:ff9b::169.254.169.254]/', 'address of the network'],
  ['https://[2002:a9fe:a9fe::]/', 'address of the network'],
  ['https://[::ffff:168.63.129.16]/', 'address of the network'],
  ['https://[::ffff:100.100.100.200]/', 'address of the network'],
  ['https://[::ffff:0.0.0.0]/', 'address of the network'],
  ['https://[fd20:ce::254]/', 'address of the network'],
  ['https://metadata.goog/', 'address of the network'],
  ['https://metadata../', 'address of the network'],
  ['https://0.0.0.1/', 'address of the network'],
  ['https://[fd00:ec2::254]/', 'address of the network'],
  ['https://[FD00:0EC2:0:0:0:0:0:254]/', 'address of the network'],
  ['https://metadata.google.internal/', 'address of the network'],
  ['https://METADATA.google.internal./', 'address of the network'],
  ['https://metadata/', 'address of the network'],
  ['https://168.63.129.16/', 'address of the network'],
  ['https://100.100.100.200/', 'address of the network'],
  ['https://0.0.0.0/', 'address of the network'],
  ['https://0/', 'address of the network'],
  ['https://[::]/', 'address of the network'],
  [`https://app.test/${'x'.repeat(3000)}`, 'otificationUrl'],
  [`http://${'x'.repeat(100_000)}/`, 'otificationUrl'],
];

describe('notificationUrl and lifecycleNotificationUrl (change-notifications-delivery-webhooks)', () => {
  test.each(refused)('%j is refused: nothing is sent, and nothing is stored', async (url, reason) => {
    const { as, chat, refusal, receiver, emulator } = await startSubscriptions();
    for (const property of ['notificationUrl', 'lifecycleNotificationUrl']) {
      const [status, , message] = await refusal(as('alex'), chat, { [property]: url });
      expect([status, message.toLowerCase()], message).toEqual([400, expect.stringContaining(reason.toLowerCase())]);
      expect(message.length).toBeLessThan(500);
    }
    expect(receiver.handshakes).toEqual([]);
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test.each([
    'https://app.test',
    'HTTPS://APP.test:8443/path?secret=a%20b&x=#top',
    'https://192.168.1.20/notifications',
    'https://[2001:db8::a9fe:a9fe]/',
    'https://[::ffff:192.168.1.20]/',
    'http://localhost:3000/notifications',
    'http://app.localhost/',
    'http://127.0.0.1:3000/',
    'http://127.9.9.9/',
    'http://127.1/',
    'http://[::1]:3000/',
  ])('%s is taken', async (notificationUrl) => {
    const { as, chat, subscribe } = await startSubscriptions();
    const subscription = await subscribe(as('alex'), chat, { notificationUrl });
    expect(subscription.notificationUrl).toBe(notificationUrl);
  });

  test('are https alone if the emulator is as strict as the service', async () => {
    const { as, chat, refusal, subscribe } = await startSubscriptions({ strictWebhooks: true });
    for (const notificationUrl of ['http://localhost:3000/', 'http://127.0.0.1/']) {
      expect(await refusal(as('alex'), chat, { notificationUrl })).toEqual([
        400,
        'InvalidRequest',
        "NotificationUrl scheme='http' is not supported.",
      ]);
    }
    await subscribe(as('alex'), chat, { notificationUrl: 'https://localhost/' });
  });

  test('keep their query, in handshakes and deliveries', async () => {
    const { as, chat, subscribe, receiver, emulator, say } = await startSubscriptions();
    const notificationUrl = 'https://app.test/in?key=a%2Bb&empty=';
    await subscribe(as('alex'), `${chat}/messages`, { notificationUrl });
    await say('mei', 'Hello');
    await emulator.settled();
    expect(receiver.handshakes[0]?.url).toMatch(
      /^https:\/\/app\.test\/in\?key=a%2Bb&empty=&validationToken=Validation/,
    );
    expect(receiver.requests.map(({ url }) => url)).toEqual([notificationUrl]);
  });
});
