import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChangeType, Watchable } from '../../contract/watchable.ts';
import { existingChat, notAMember } from '../chats/openChat.ts';
import { openGroup } from '../conversations/openThread.ts';
import { tenantOf } from '../directory/caller.ts';
import { openUser } from '../directory/directory.ts';
import type { Context, Suspended } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { accessOf, requirePermitted } from './access.ts';
import { requireEncryption, requireUsableCertificate } from './encryptionCertificates.ts';
import { expiration } from './expiration.ts';
import { endSubscription, scheduled } from './lifecycle.ts';
import { requireNotifiableUrl } from './notificationUrls.ts';
import { isLiving } from './openSubscription.ts';
import { requireQuota } from './quotas.ts';
import type { SubscriptionRecord, WatchScope } from './subscriptionRecords.ts';
import { subscriptionBody } from './subscriptionView.ts';
import { type NamedResource, readResource } from './watches.ts';

type CreateContext = Context<'createSubscription'>;

/**
 * Creates a subscription: what the request asks for is checked, then the endpoints are asked, and then it is checked again,
 * because the world went on meanwhile.
 *
 * @see https://learn.microsoft.com/graph/api/subscription-post-subscriptions
 */
export async function createSubscription(context: CreateContext): Promise<Suspended<CreateContext>> {
  const { notificationUrl, lifecycleNotificationUrl, encryptionCertificate } = await newSubscription(context);
  return {
    async outside() {
      if (encryptionCertificate) await requireEncryption(encryptionCertificate);
      await context.webhooks.shakeHands(notificationUrl);
      if (lifecycleNotificationUrl !== null) await context.webhooks.shakeHands(lifecycleNotificationUrl);
    },
    async resume(context) {
      const subscription = await context.records.put('subscription', await newSubscription(context));
      return { status: 201, body: subscriptionBody(context, subscription) };
    },
  };
}

/** The subscription that a request asks for. Throws a {@link GraphFailure} if a rule is broken. */
async function newSubscription(context: CreateContext): Promise<SubscriptionRecord> {
  const { body, caller, records, clock, ids, root, version, unknownEnumMembers, webhooks } = context;
  const { notificationUrl, lifecycleNotificationUrl = null } = body;
  requireNotifiableUrl(notificationUrl, 'notificationUrl', webhooks);
  if (lifecycleNotificationUrl !== null) {
    requireNotifiableUrl(lifecycleNotificationUrl, 'lifecycleNotificationUrl', webhooks);
  }
  const named = readResource(body.resource);
  const changeTypes = readChangeTypes(body.changeType, named.watchable);
  const now = clock.now();
  const expires = expiration(body.expirationDateTime, named.watchable, now, 'Create');
  requireLifecycleUrl(named.watchable, expires - now, lifecycleNotificationUrl);
  requireCertificate(context, named.watchable);
  if (named.withViewpoint && caller.kind === 'application') {
    throw invalid('notifyOnUserSpecificProperties goes with delegated permissions only.');
  }
  const scope = await openScope(context, named);
  const userId = caller.kind === 'delegated' ? caller.user.id : null;
  const subscription: SubscriptionRecord = {
    id: ids.guid(),
    resource: body.resource,
    changeType: body.changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState: body.clientState ?? null,
    expirationDateTime: timestamp(expires),
    includeResourceData: body.includeResourceData ?? null,
    encryptionCertificate: body.encryptionCertificate ?? null,
    encryptionCertificateId: body.encryptionCertificateId ?? null,
    latestSupportedTlsVersion: body.latestSupportedTlsVersion ?? 'v1_2',
    notificationUrlAppId: body.notificationUrlAppId ?? null,
    applicationId: caller.app.id,
    creatorId: userId ?? caller.app.id,
    createdDateTime: timestamp(now),
    watch: {
      of: named.watchable.of,
      scope,
      path: named.watchable.resource,
      search: named.search,
      filter: named.filter,
      withViewpoint: named.withViewpoint,
    },
    changeTypes,
    tenantId: tenantOf(caller),
    userId,
    access: accessOf(caller),
    combination: JSON.stringify([
      caller.app.id.toLowerCase(),
      tenantOf(caller),
      userId,
      named.watchable.resource,
      scope,
      [named.search, named.filter, named.withViewpoint],
      [...changeTypes].sort(),
    ]),
    after: await records.sequence(),
    root,
    version,
    unknownEnumMembers,
    challenged: null,
    ended: null,
    nextAction: timestamp(now),
  };
  await requirePermitted(named.watchable, caller, subscription, records, 'Create');
  await requireNew(context, subscription);
  await requireQuota(subscription, named.watchable, now, records);
  return scheduled(subscription, now);
}

function readChangeTypes(text: string, { changeTypes: offered, resource }: Watchable): ChangeType[] {
  const asked = text.split(',').map((each) => each.trim().toLowerCase());
  for (const each of asked) {
    if ((offered as readonly string[]).includes(each)) continue;
    throw invalid(`changeType '${each}' is not offered for ${resource}. It offers ${offered.join(', ')}.`);
  }
  return [...new Set(asked)] as ChangeType[];
}

function requireLifecycleUrl({ of }: Watchable, life: number, url: string | null): void {
  const { lifecycleUrlBeyondMinutes: minutes } = notificationLimits;
  if (url !== null || of === 'conversation' || life <= minutes * 60_000) return;
  throw invalid(
    'lifecycleNotificationUrl is a required property for subscription creation on this resource when the ' +
      'expirationDateTime value is set to greater than 1 hour',
  );
}

function requireCertificate({ body, clock }: CreateContext, { rich, resource }: Watchable): void {
  const { includeResourceData, encryptionCertificate, encryptionCertificateId } = body;
  if (includeResourceData === true && !rich) throw invalid(`${resource} has no notifications with resource data.`);
  if (includeResourceData === true && !encryptionCertificate) {
    throw invalid('encryptionCertificate is required if includeResourceData is true.');
  }
  if (includeResourceData === true && !encryptionCertificateId) {
    throw invalid('encryptionCertificateId is required if includeResourceData is true.');
  }
  if (encryptionCertificate) requireUsableCertificate(encryptionCertificate, { now: clock.now() });
}

/**
 * Where the changes happen, with the ids that the store has. Throws a {@link GraphFailure} 404 if it does not exist, and 403 if
 * the caller does not take part in it.
 */
async function openScope(context: CreateContext, { watchable, scope }: NamedResource): Promise<WatchScope> {
  const { caller, records } = context;
  const { kind, id } = scope;
  switch (kind) {
    case 'tenant':
      return { kind, id: tenantOf(caller) };
    case 'chat':
      return { kind, id: await openWatchedChat(context, id, watchable) };
    case 'user': {
      if (id !== 'me') return { kind, id: (await openUser(context, id)).id };
      if (caller.kind === 'delegated') return { kind, id: caller.user.id };
      throw invalid('/me is the signed-in user, and an app on its own has none. Name the user: /users/{id}.');
    }
    case 'group':
      return { kind, id: (await openGroup(context, id)).id };
    default: {
      const app = (await records.get('app', id)) ?? (await records.get('app', id.toLowerCase()));
      if (app) return { kind, id: app.id };
      throw new GraphFailure(404, { message: `No app is found with id '${id}'.` });
    }
  }
}

async function openWatchedChat(context: CreateContext, id: string, { of }: Watchable): Promise<string> {
  const { caller, records } = context;
  const chat = await existingChat(records, id);
  const members = await records.list('member', 'ofChat', chat.id);
  if (caller.kind === 'delegated') {
    if (!members.some(({ userId }) => userId === caller.user.id)) throw notAMember();
    return chat.id;
  }
  if (chat.tenantId === caller.tenantId) return chat.id;
  // An app sees a chat of another tenant if somebody of its own takes part, but not its messages.
  for (const { userId } of of === 'chatMessage' ? [] : members) {
    if ((await records.get('user', userId))?.tenantId === caller.tenantId) return chat.id;
  }
  throw notAMember();
}

/** Requires that there is no living subscription for the same. Throws a {@link GraphFailure} 409. */
async function requireNew({ records, clock }: CreateContext, { combination }: SubscriptionRecord): Promise<void> {
  const found = await records.find('subscription', combination);
  if (!found) return;
  if (isLiving(found, clock.now())) {
    throw new GraphFailure(409, {
      code: 'ObjectIdentifierInUse',
      message: `Subscription Id ${found.id} already exists for the requested combination`,
    });
  }
  // It expired, and nobody has noticed yet.
  if (found.ended === null) await endSubscription(found, found.expirationDateTime, clock.now(), records);
}

const invalid = (message: string) => new GraphFailure(400, { code: 'InvalidRequest', message });
