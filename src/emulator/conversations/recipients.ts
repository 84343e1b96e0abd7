import type { components } from '../../../generated/beta/schema.ts';
import type { Caller } from '../directory/caller.ts';
import type { Group } from '../directory/directoryRecords.ts';

type Schemas = components['schemas'];
type Recipient = Schemas['recipient'];

/** A recipient as it is stored. The name defaults to the address. */
export function recipient({ emailAddress: { address, name } }: Schemas['recipientCreate']): Recipient {
  return { emailAddress: { name: name || address, address } };
}

/** The mail address of a group, as a recipient. */
export const groupRecipient = ({ displayName, mail }: Group): Recipient => ({
  emailAddress: { name: displayName, address: mail },
});

/** A caller as the sender of a post. An app on its own has no mail address and gets that of the group: our choice. */
export function senderRecipient(caller: Caller, group: Group): Recipient {
  const { displayName: name } = caller.kind === 'application' ? caller.app : caller.user;
  return { emailAddress: { name, address: caller.kind === 'application' ? group.mail : caller.user.mail } };
}

/** Recipients with others added that are not among them yet. The case of an address does not matter. */
export function mergeRecipients(recipients: readonly Recipient[], others: readonly Recipient[]): readonly Recipient[] {
  const all = new Map<string, Recipient>();
  for (const each of [...recipients, ...others]) {
    const key = each.emailAddress?.address?.toLowerCase() ?? '';
    if (!all.has(key)) all.set(key, each);
  }
  return [...all.values()];
}
