import { isForged } from './deliveryFaults.ts';
import type { EncryptedContent } from './encryption.ts';
import type { DeliveryFault, DeliveryRecord, SubscriptionRecord } from './subscriptionRecords.ts';

/** One item of a request to an endpoint: a notification with what its subscription adds. */
export function notificationBody(
  delivery: Pick<DeliveryRecord, 'notification' | 'fault' | 'attempts'>,
  { id, clientState, expirationDateTime, tenantId }: SubscriptionRecord,
  encrypted?: EncryptedContent,
): Readonly<Record<string, unknown>> {
  const { notification, fault } = delivery;
  const forgery = isForged(delivery) ? fault : null;
  const shared = {
    subscriptionId: id,
    subscriptionExpirationDateTime: expirationDateTime.replace('Z', '+00:00'),
    clientState: forgery === 'wrongClientState' ? `not ${clientState}` : clientState,
    tenantId,
  };
  if ('lifecycleEvent' in notification) return { lifecycleEvent: notification.lifecycleEvent, ...shared };
  const { changeType, resource, resourceData } = notification;
  const isOfTeams = fault === 'teamsSpelling';
  return {
    ...shared,
    changeType: isOfTeams ? capitalized(changeType) : changeType,
    resource,
    resourceData,
    ...(encrypted ? { [isOfTeams ? 'EncryptedContent' : 'encryptedContent']: signedAs(encrypted, forgery) } : {}),
  };
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Encrypted content whose signature is wrong if that is what is to go wrong: the first character is another one. */
function signedAs(encrypted: EncryptedContent, fault: DeliveryFault | null): EncryptedContent {
  if (fault !== 'wrongSignature') return encrypted;
  const { dataSignature } = encrypted;
  return { ...encrypted, dataSignature: (dataSignature.startsWith('A') ? 'B' : 'A') + dataSignature.slice(1) };
}
