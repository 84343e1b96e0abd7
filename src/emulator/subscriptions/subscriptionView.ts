import type { components } from '../../../generated/beta/schema.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { RequestContext } from '../requestContext.ts';
import type { SubscriptionRecord } from './subscriptionRecords.ts';

/** A subscription as it is returned. */
export function subscriptionView(record: SubscriptionRecord): components['schemas']['subscription'] {
  return {
    id: record.id,
    resource: record.resource,
    applicationId: record.applicationId,
    changeType: record.changeType,
    clientState: record.clientState,
    notificationUrl: record.notificationUrl,
    notificationQueryOptions: null,
    lifecycleNotificationUrl: record.lifecycleNotificationUrl,
    expirationDateTime: record.expirationDateTime,
    creatorId: record.creatorId,
    includeResourceData: record.includeResourceData,
    latestSupportedTlsVersion: record.latestSupportedTlsVersion,
    encryptionCertificate: record.encryptionCertificate,
    encryptionCertificateId: record.encryptionCertificateId,
    notificationUrlAppId: record.notificationUrlAppId,
  };
}

/** The body of a response with one subscription. */
export const subscriptionBody = (context: RequestContext, record: SubscriptionRecord): object => ({
  '@odata.context': odataContext(context, 'subscriptions/$entity'),
  ...subscriptionView(record),
});
