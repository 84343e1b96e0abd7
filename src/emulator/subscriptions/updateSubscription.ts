import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Context, HandlerResponse, Suspended } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { hasten } from './deliveryQueues.ts';
import { requireEncryption, requireUsableCertificate } from './encryptionCertificates.ts';
import { expiration } from './expiration.ts';
import { scheduled } from './lifecycle.ts';
import { requireNotifiableUrl } from './notificationUrls.ts';
import { openSubscription } from './openSubscription.ts';
import { reauthorized } from './reauthorized.ts';
import type { SubscriptionRecord } from './subscriptionRecords.ts';
import { subscriptionBody } from './subscriptionView.ts';
import { watchableAt } from './watches.ts';

type UpdateContext = Context<'updateSubscription'>;

/**
 * Renews a subscription, leads it elsewhere, or gives it another certificate. It is authorized again by the same. A new
 * endpoint is asked first.
 *
 * @see https://learn.microsoft.com/graph/api/subscription-update
 */
export async function updateSubscription(context: UpdateContext): Promise<HandlerResponse | Suspended<UpdateContext>> {
  const { encryptionCertificate } = context.body;
  const { before, after } = await change(context);
  const { notificationUrl } = after;
  const isElsewhere = notificationUrl !== before.notificationUrl;
  if (!isElsewhere && !encryptionCertificate) return write(context, after);
  return {
    async outside() {
      if (encryptionCertificate) await requireEncryption(encryptionCertificate);
      if (isElsewhere) await context.webhooks.shakeHands(notificationUrl);
    },
    resume: async (context) => write(context, (await change(context)).after),
  };
}

async function write(context: UpdateContext, subscription: SubscriptionRecord): Promise<HandlerResponse> {
  await context.records.put('subscription', subscription);
  await hasten(context, subscription);
  return { status: 200, body: subscriptionBody(context, subscription) };
}

/** A subscription as it is, and as the request wants it. Throws a {@link GraphFailure} if a rule is broken. */
async function change(context: UpdateContext) {
  const { body, path, clock, webhooks } = context;
  const before = await openSubscription(context, path['subscription-id']);
  const { notificationUrl, expirationDateTime, encryptionCertificate, encryptionCertificateId } = body;
  if (notificationUrl !== undefined) requireNotifiableUrl(notificationUrl, 'notificationUrl', webhooks);
  if ((encryptionCertificate === undefined) !== (encryptionCertificateId === undefined)) {
    throw invalid('encryptionCertificate and encryptionCertificateId are changed together.');
  }
  if (expirationDateTime === undefined && notificationUrl === undefined && encryptionCertificate === undefined) {
    throw invalid('Give expirationDateTime, notificationUrl, or encryptionCertificate with encryptionCertificateId.');
  }
  const now = clock.now();
  if (encryptionCertificate) requireUsableCertificate(encryptionCertificate, { now });
  const expires =
    expirationDateTime === undefined
      ? before.expirationDateTime
      : timestamp(expiration(expirationDateTime, watchableAt(before.watch.path), now, 'Update'));
  const after = await reauthorized(context, {
    ...before,
    expirationDateTime: expires,
    notificationUrl: notificationUrl ?? before.notificationUrl,
    encryptionCertificate: encryptionCertificate ?? before.encryptionCertificate,
    encryptionCertificateId: encryptionCertificateId ?? before.encryptionCertificateId,
  });
  return { before, after: scheduled(after, now) };
}

const invalid = (message: string) => new GraphFailure(400, { code: 'InvalidRequest', message });
