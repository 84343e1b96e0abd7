import { isForged } from './deliveryFaults.ts';
import { type Encrypt, encryptionFor } from './encryption.ts';
import { notificationBody } from './notificationBody.ts';
import type { DeliveryRecord, SubscriptionRecord } from './subscriptionRecords.ts';
import type { ValidationTokens } from './validationTokens.ts';

/** Makes the bodies of requests to endpoints. */
export class NotificationRequests {
  readonly #tokens: ValidationTokens;
  readonly #encryptions = new Map<string, Promise<Encrypt>>();

  constructor(tokens: ValidationTokens) {
    this.#tokens = tokens;
  }

  /** The JSON of a request with some deliveries of a subscription. Rich ones have tokens beside them. */
  async bodyOf(deliveries: readonly DeliveryRecord[], subscription: SubscriptionRecord, now: number): Promise<string> {
    const items = deliveries.flatMap((delivery) =>
      delivery.fault === 'duplicate' ? [delivery, delivery] : [delivery],
    );
    const value = await Promise.all(
      items.map(async (item) => {
        if (item.content === null) return notificationBody(item, subscription);
        const encrypt = await this.#encryption(subscription);
        return notificationBody(item, subscription, await encrypt(item.content));
      }),
    );
    if (deliveries.every(({ content }) => content === null)) return JSON.stringify({ value });
    const withoutTokens = deliveries.some((each) => each.fault === 'noTokens' && isForged(each));
    const { notificationUrlAppId, applicationId, tenantId } = subscription;
    const appId = notificationUrlAppId ?? applicationId;
    const validationTokens = withoutTokens ? null : [await this.#tokens.tokenFor(appId, tenantId, now)];
    return JSON.stringify({ value, validationTokens });
  }

  /** What encrypts for a subscription. It is kept, because reading a certificate takes longer than encrypting for it. */
  #encryption({ encryptionCertificate, encryptionCertificateId }: SubscriptionRecord): Promise<Encrypt> {
    const name = `${encryptionCertificateId} ${encryptionCertificate}`;
    let made = this.#encryptions.get(name);
    if (!made) {
      if (this.#encryptions.size >= mostEncryptions) this.#encryptions.clear();
      made = encryptionFor(encryptionCertificate ?? '', encryptionCertificateId ?? '');
      this.#encryptions.set(name, made);
    }
    return made;
  }
}

/** How many certificates are kept in their read form. */
const mostEncryptions = 1000;
