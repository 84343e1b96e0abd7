import { expect, test } from 'vitest';
import contract from '../../generated/v1.0/openapi.json' with { type: 'json' };
import { exampleKey } from '../support/exampleKey.ts';
import { posted } from '../support/publisher.ts';
import { testReceiver } from './receiver.ts';

/** The examples of what the service posts, by name. */
const examples = Object.entries(contract.components.examples)
  .filter(([name]) => /^(change|lifecycle)Notification\./.test(name))
  .map(([name, example]) => ({ name, collection: example.value as { value: unknown[] } }));

const clientState = ['the-secret-of-alex', 'the-secret-of-the-app'];
const certificates = [{ id: 'contoso-2020', privateKey: exampleKey }];

test.each(examples)('the example $name of the contract is received', async ({ collection }) => {
  const { outcome, changes, events } = testReceiver({ clientState, certificates });
  expect(await outcome(posted(JSON.stringify(collection)))).toEqual([202]);
  expect(changes.length + events.length).toBe(collection.value.length);
  for (const { kind, notification, data } of changes) {
    expect(kind).not.toBe('other');
    expect(!!data).toBe(!!notification.encryptedContent);
    if (data) expect(data).toMatchObject({ id: notification.resourceData?.id });
  }
});
